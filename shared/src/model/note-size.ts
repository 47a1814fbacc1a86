/** How large a note is written: the size of its letters and the least room that it takes. */
export const noteSizes = ["small", "medium", "large"] as const;
export type NoteSize = (typeof noteSizes)[number];

/** The size of a note for which nobody chose one. */
export const defaultNoteSize: NoteSize = "medium";
