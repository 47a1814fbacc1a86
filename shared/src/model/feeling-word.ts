/** The feelings that a moment of truth may leave behind, from the worry before it to the joy after. */
export const feelingWords = [
  "anxious",
  "uncertain",
  "dissatisfied",
  "frustrated",
  "disappointed",
  "relieved",
  "confident",
  "delighted",
] as const;
export type FeelingWord = (typeof feelingWords)[number];
