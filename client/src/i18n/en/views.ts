/** The ways to look at a board. */
export const views = {
  switch: "View: {view}",
  board: "Board",
  moments: "Moments of truth",
  touchpoints: "Touchpoints",
  personas: "Personas",
} as const;
