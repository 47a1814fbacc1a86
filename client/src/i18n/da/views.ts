import type { Dictionary } from "../dictionary";

export const views: Dictionary["views"] = {
  switch: "Visning: {view}",
  board: "Tavle",
  moments: "Sandhedens øjeblikke",
  touchpoints: "Kontaktpunkter",
  personas: "Personaer",
};
