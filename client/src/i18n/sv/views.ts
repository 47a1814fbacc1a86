import type { Dictionary } from "../dictionary";

export const views: Dictionary["views"] = {
  switch: "Vy: {view}",
  board: "Tavla",
  moments: "Sanningens ögonblick",
  touchpoints: "Kontaktpunkter",
  personas: "Personor",
};
