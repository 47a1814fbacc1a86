import type { Dictionary } from "../dictionary";

export const here: Dictionary["here"] = {
  title: "Hvor alle er",
  withMore: "Hvor alle er, {count} mere",
  search: "Søg efter personer og steder",
  placeholder: "Et navn, en fase, et trin…",
  nobody: "Ingen med det navn er her, og ingen er et sted, der hedder det.",
  alone: "Der er ingen andre her lige nu.",
  beside: "Ved siden af rejserne",
  board: "Hele tavlen",
  nowhere: "Ser ikke på tavlen",
  writes: "Skriver: {words}",
  writesEmpty: "Skriver en ny seddel",
  writesMany: "Skriver",
  moves: "Flytter: {words}",
  movesEmpty: "Flytter en tom seddel",
  movesMany: "Flytter {count} sedler",
  selects: "Har valgt: {words}",
  selectsEmpty: "Har valgt en tom seddel",
  selectsMany: "Har valgt {count} sedler",
};
