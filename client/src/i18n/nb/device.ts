import type { Dictionary } from "../dictionary";

export const device: Dictionary["device"] = {
  show: "Fortsett på en annen enhet",
  haveCode: "Jeg har en kode",
  title: "Fortsett på en annen enhet",
  text: "Åpne {address} på den andre enheten, velg «Jeg har en kode» og skriv dette. Da er du deg selv der også, med alle tavlene dine.",
  making: "Lager en kode…",
  code: "Kode",
  left: "Gjelder i {time}",
  over: "Koden gjelder ikke lenger.",
  again: "Lag en ny kode",
  once: "Den gjelder én gang. Den som skriver den, er deg: ikke vis den til andre.",
  enterTitle: "Fortsett her",
  enterText:
    "Åpne menyen med navnet ditt på den andre enheten, velg «Fortsett på en annen enhet», og skriv her det den viser.",
  enter: "Fortsett her",
  missing: "En kode har åtte bokstaver og tall.",
  done: "Nå er du {name} her også.",
  doneNameless: "Nå er du samme person her også.",
  doneText: "Tavlene fra begge enhetene er dine her.",
  toBoards: "Til tavlene mine",
};
