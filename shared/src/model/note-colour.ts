/** The eight colours of paper. */
export const noteColours = [
  "yellow",
  "orange",
  "pink",
  "violet",
  "blue",
  "teal",
  "green",
  "sand",
] as const;
export type NoteColour = (typeof noteColours)[number];
