import type { Dictionary } from "../dictionary";

export const device: Dictionary["device"] = {
  show: "Fortsæt på en anden enhed",
  haveCode: "Jeg har en kode",
  title: "Fortsæt på en anden enhed",
  text: "Åbn {address} på den anden enhed, vælg ”Jeg har en kode”, og skriv den her. Så er du også dig selv dér, med alle dine tavler.",
  making: "Laver en kode…",
  code: "Kode",
  left: "Gælder i {time}",
  over: "Koden gælder ikke længere.",
  again: "Lav en ny kode",
  once: "Den gælder én gang. Den, der skriver den, er dig: vis den ikke til andre.",
  enterTitle: "Fortsæt her",
  enterText:
    "Åbn menuen med dit navn på din anden enhed, vælg ”Fortsæt på en anden enhed”, og skriv her, hvad den viser.",
  enter: "Fortsæt her",
  missing: "En kode har otte bogstaver og tal.",
  done: "Nu er du også {name} her.",
  doneNameless: "Nu er du den samme person her.",
  doneText: "Tavlerne fra begge enheder er dine her.",
  toBoards: "Til mine tavler",
};
