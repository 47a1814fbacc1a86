import type { Dictionary } from "../dictionary";

export const views: Dictionary["views"] = {
  switch: "Visning: {view}",
  board: "Tavle",
  moments: "Sannhetens øyeblikk",
  touchpoints: "Kontaktpunkter",
  personas: "Personaer",
};
