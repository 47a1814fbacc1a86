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
  /** Only moments of truth. */
  readonly onlyMoments: boolean;
  /** Only notes that stand in this phase; null = wherever they are. */
  readonly phaseId: Id | null;
}

/** The filter that lets every note pass. */
export const everyNote: NoteFilter = {
  kinds: [],
  colours: [],
  authors: [],
  onlyMoments: false,
  phaseId: null,
};

/** How many things a filter names; 0 = it lets everything pass. */
export const sizeOf = ({ kinds, colours, authors, onlyMoments, phaseId }: NoteFilter): number =>
  kinds.length + colours.length + authors.length + Number(onlyMoments) + Number(phaseId !== null);

/** Whether a note passes all three lists, and is a moment of truth, or in the phase, where only these are wanted. */
export const passes = (
  { kind, colour, by }: Pick<Note, "kind" | "colour" | "by">,
  { kinds, colours, authors, onlyMoments, phaseId }: NoteFilter,
  { isMoment, phase }: { isMoment(): boolean; phase(): Id | undefined },
): boolean =>
  lets(kinds, kind) &&
  lets(colours, colour) &&
  lets(authors, by) &&
  (!onlyMoments || isMoment()) &&
  (phaseId === null || phase() === phaseId);

/** Whether a step can pass: a filter is about notes, but for the one of moments of truth. */
export const letsSteps = (filter: NoteFilter): boolean =>
  filter.onlyMoments && sizeOf(filter) === 1;

const lets = <T>(list: readonly T[], value: T): boolean =>
  list.length === 0 || list.includes(value);

/** A list with `value` in it, or without it if it was. */
export const toggle = <T>(list: readonly T[], value: T): readonly T[] =>
  list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
