import type { Dictionary } from "../dictionary";

export const here: Dictionary["here"] = {
  title: "Hvor alle er",
  withMore: "Hvor alle er, {count} til",
  search: "Søk etter personer og steder",
  placeholder: "Et navn, en fase, et steg…",
  nobody: "Ingen med det navnet er her, og ingen er på et sted som heter det.",
  alone: "Ingen andre er her akkurat nå.",
  beside: "Ved siden av reisene",
  board: "Hele tavlen",
  nowhere: "Ser ikke på tavlen",
  writes: "Skriver: {words}",
  writesEmpty: "Skriver en ny lapp",
  writesMany: "Skriver",
  moves: "Flytter: {words}",
  movesEmpty: "Flytter en tom lapp",
  movesMany: "Flytter {count} lapper",
  selects: "Har valgt: {words}",
  selectsEmpty: "Har valgt en tom lapp",
  selectsMany: "Har valgt {count} lapper",
};
