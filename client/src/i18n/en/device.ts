/** Going on on another device: a code is shown on one, and typed on the other. */
export const device = {
  show: "Continue on another device",
  haveCode: "I have a code",
  title: "Continue on another device",
  text: "On the other device, open {address}, choose “I have a code” and type this. It is then you there too, with all your boards.",
  making: "Making a code…",
  code: "Code",
  left: "Works for {time}",
  over: "This code is over.",
  again: "Make a new code",
  once: "It works once. Whoever types it is you: show it to nobody else.",
  enterTitle: "Continue here",
  enterText:
    "On your other device, open the menu with your name, choose “Continue on another device”, and type here what it shows.",
  enter: "Continue here",
  missing: "A code has eight letters and digits.",
  done: "Here too, you are {name} now.",
  doneNameless: "Here too, you are the same person now.",
  doneText: "The boards of both devices are yours here.",
  toBoards: "To my boards",
} as const;
