import type { Dictionary } from "../dictionary";

export const here: Dictionary["here"] = {
  title: "Var alla är",
  withMore: "Var alla är, {count} till",
  search: "Sök personer och platser",
  placeholder: "Ett namn, en fas, ett steg…",
  nobody: "Ingen med det namnet är här, och ingen är på en plats som heter så.",
  alone: "Ingen annan är här just nu.",
  beside: "Bredvid resorna",
  board: "Hela tavlan",
  nowhere: "Tittar inte på tavlan",
  writes: "Skriver: {words}",
  writesEmpty: "Skriver en ny lapp",
  writesMany: "Skriver",
  moves: "Flyttar: {words}",
  movesEmpty: "Flyttar en tom lapp",
  movesMany: "Flyttar {count} lappar",
  selects: "Har markerat: {words}",
  selectsEmpty: "Har markerat en tom lapp",
  selectsMany: "Har markerat {count} lappar",
};
