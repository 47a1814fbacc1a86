import type { Dictionary } from "../dictionary";

export const board: Dictionary["board"] = {
  title: "Tavle",
  boardTitle: "Navnet på tavlen",
  untitled: "Tavle uten navn",
  topBar: "Tavlen",
  tools: "Verktøy",
  select: "Merk",
  hand: "Flytt visningen",
  undo: "Angre",
  redo: "Gjør om",
  zoom: "Zoom",
  zoomIn: "Zoom inn",
  zoomOut: "Zoom ut",
  zoomFit: "Vis alt",
  zoomFitSelection: "Vis det som er merket",
  zoomFull: "Zoom til 100 %",
  share: "Del",
  find: "Søk",
  minimap: "Kart over tavlen",
  zoomLevel: "{percent} %",
  people: "Her er",
  shortcuts: "Taster",
  unplaced: {
    title: "Uten plass",
    text: "Lapper der steget eller banen ble fjernet mens noen skrev. Ingenting er tapt: dra dem dit de hører hjemme.",
  },
  parking: {
    title: "Parkeringsplassen",
  },
};
