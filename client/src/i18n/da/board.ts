import type { Dictionary } from "../dictionary";

export const board: Dictionary["board"] = {
  title: "Tavle",
  boardTitle: "Tavlens navn",
  untitled: "Tavle uden navn",
  topBar: "Tavlen",
  tools: "Værktøjer",
  select: "Markér",
  hand: "Flyt visningen",
  undo: "Fortryd",
  redo: "Gentag",
  zoom: "Zoom",
  zoomIn: "Zoom ind",
  zoomOut: "Zoom ud",
  zoomFit: "Vis alt",
  zoomFitSelection: "Vis det markerede",
  zoomFull: "Zoom til 100 %",
  share: "Del",
  find: "Søg",
  minimap: "Kort over tavlen",
  zoomLevel: "{percent} %",
  people: "Her er",
  shortcuts: "Taster",
  unplaced: {
    title: "Uden plads",
    text: "Sedler, hvis trin eller bane blev fjernet, mens nogen skrev. Intet er gået tabt: træk dem derhen, hvor de hører til.",
  },
  parking: {
    title: "Parkeringspladsen",
  },
};
