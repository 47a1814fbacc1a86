import type { Dictionary } from "../dictionary";

export const command: Dictionary["command"] = {
  palette: "Finn en kommando",
  search: "Hva vil du gjøre?",
  none: "Ingenting heter det. Prøv et annet ord.",
  inspect: "Gå til feltene for det som er merket",
  selectAll: "Merk alle lapper i reisen",
  copyLink: "Kopier en lenke til lappen",
  kind: "Type: {kind}",
  walkLeft: "Gå til lappen til venstre",
  walkRight: "Gå til lappen til høyre",
  walkUp: "Gå til lappen over",
  walkDown: "Gå til lappen under",
  group: { notes: "Lapper", moving: "Flytting", view: "Visning", board: "Tavle" },
  pointer: {
    title: "Med pekeren",
    add: "Dobbeltklikk i en rute, eller ved siden av arkene: en ny lapp",
    pan: "Hjul, to fingre, eller mellomrom og dra: flytt visningen",
    zoom: "Ctrl og hjul, eller knip: zoom",
    select: "Skift og klikk, eller dra en ramme: merk flere",
  },
};
