import type { Dictionary } from "../dictionary";

export const text: Dictionary["text"] = {
  toolbar: "Textformat",
  bold: "Fet",
  italic: "Kursiv",
  strike: "Genomstruken",
  link: "Länk",
  address: "Webb- eller mejladress",
  apply: "Sätt länken",
  unlink: "Ta bort länken",
  badAddress: "Dit kan ingen länk leda. Skriv en adress som resa.example eller anna@resa.example.",
  cut: "Lappen är full: det inklistrade kortades vid {limit} tecken.",
};
