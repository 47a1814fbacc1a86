import { type NoteColour, noteColours } from "@resa/shared/model/note-colour";

/** The colours of the theme, as CSS, for what is painted. */
export interface Palette {
  readonly paper: Readonly<Record<NoteColour, string>>;
  readonly ink: string;
  readonly accent: string;
  readonly found: string;
}

/** Reads the colours that the style sheet gives `element`. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string): string => style.getPropertyValue(name).trim();
  const paper = Object.fromEntries(noteColours.map((colour) => [colour, read(`--note-${colour}`)]));
  return {
    // Every colour has been given one just above.
    paper: paper as Record<NoteColour, string>,
    ink: read("--ink"),
    accent: read("--accent"),
    found: read("--found"),
  };
}
