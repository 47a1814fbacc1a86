import type { Dictionary } from "../dictionary";

export const board: Dictionary["board"] = {
  title: "Tavla",
  boardTitle: "Tavlans namn",
  untitled: "Namnlös tavla",
  topBar: "Tavlan",
  tools: "Verktyg",
  select: "Markera",
  hand: "Flytta vyn",
  undo: "Ångra",
  redo: "Gör om",
  zoom: "Zoom",
  zoomIn: "Zooma in",
  zoomOut: "Zooma ut",
  zoomFit: "Visa allt",
  zoomFitSelection: "Visa det markerade",
  zoomFull: "Zooma till 100 %",
  share: "Dela",
  find: "Sök",
  minimap: "Karta över tavlan",
  zoomLevel: "{percent} %",
  people: "Här är",
  shortcuts: "Tangenter",
  unplaced: {
    title: "Utan plats",
    text: "Lappar vars steg eller bana togs bort medan någon skrev. Inget har gått förlorat: dra dem dit de hör hemma.",
  },
  parking: {
    title: "Parkeringen",
  },
};
