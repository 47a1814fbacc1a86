/** What is kept of a stop of the walk-through, where it differs from what the board itself says. */
export const stopFields = ["behind", "hidden", "notes", "title", "rect"] as const;
