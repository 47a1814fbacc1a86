import type { Dictionary } from "../dictionary";

export const command: Dictionary["command"] = {
  palette: "Find en kommando",
  search: "Hvad vil du gøre?",
  none: "Intet hedder det. Prøv et andet ord.",
  inspect: "Gå til felterne for det markerede",
  selectAll: "Marker alle sedler i rejsen",
  copyLink: "Kopiér et link til sedlen",
  kind: "Type: {kind}",
  walkLeft: "Gå til sedlen til venstre",
  walkRight: "Gå til sedlen til højre",
  walkUp: "Gå til sedlen ovenover",
  walkDown: "Gå til sedlen nedenunder",
  group: { notes: "Sedler", moving: "Flytning", view: "Visning", board: "Tavle" },
  pointer: {
    title: "Med markøren",
    add: "Dobbeltklik i et felt eller ved siden af arkene: en ny seddel",
    pan: "Hjul, to fingre eller mellemrum og træk: flyt visningen",
    zoom: "Ctrl og hjul eller knib: zoom",
    select: "Skift og klik, eller træk en ramme: marker flere",
  },
};
