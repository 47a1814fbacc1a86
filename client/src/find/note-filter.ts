import type { Id } from "@resa/shared/model/id";
import type { Note } from "@resa/shared/model/note";
import type { NoteColour } from "@resa/shared/model/note-colour";
import type { NoteKind } from "@resa/shared/model/note-kind";

/** Which notes somebody wants to see. Each list lets pass what is in it; an empty one lets everything pass. */
export interface NoteFilter {
  readonly kinds: readonly NoteKind[];
  readonly colours: readonly NoteColour[];
  /** Who made the note. */
  readonly authors: readonly Id[];
}

/** The filter that lets every note pass. */
export const everyNote: NoteFilter = { kinds: [], colours: [], authors: [] };

/** How many things a filter names; 0 = it lets everything pass. */
export const sizeOf = ({ kinds, colours, authors }: NoteFilter): number =>
  kinds.length + colours.length + authors.length;

/** Whether a note passes all three lists. */
export const passes = (
  { kind, colour, by }: Pick<Note, "kind" | "colour" | "by">,
  { kinds, colours, authors }: NoteFilter,
): boolean => lets(kinds, kind) && lets(colours, colour) && lets(authors, by);

const lets = <T>(list: readonly T[], value: T): boolean =>
  list.length === 0 || list.includes(value);

/** A list with `value` in it, or without it if it was. */
export const toggle = <T>(list: readonly T[], value: T): readonly T[] =>
  list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
