import type { Dictionary } from "../dictionary";

export const device: Dictionary["device"] = {
  show: "Fortsätt på en annan enhet",
  haveCode: "Jag har en kod",
  title: "Fortsätt på en annan enhet",
  text: "Öppna {address} på den andra enheten, välj ”Jag har en kod” och skriv det här. Då är du dig själv där också, med alla dina tavlor.",
  making: "Skapar en kod…",
  code: "Kod",
  left: "Gäller i {time}",
  over: "Koden gäller inte längre.",
  again: "Skapa en ny kod",
  once: "Den gäller en gång. Den som skriver den blir du: visa den inte för någon annan.",
  enterTitle: "Fortsätt här",
  enterText:
    "Öppna menyn med ditt namn på din andra enhet, välj ”Fortsätt på en annan enhet” och skriv det som visas här.",
  enter: "Fortsätt här",
  missing: "En kod har åtta bokstäver och siffror.",
  done: "Nu är du {name} här också.",
  doneNameless: "Nu är du samma person här också.",
  doneText: "Tavlorna från båda enheterna är dina här.",
  toBoards: "Till mina tavlor",
};
