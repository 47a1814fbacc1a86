import type { LaneRole } from "../model/lane-role";
import type { NoteColour } from "../model/note-colour";
import type { TemplateNote, TemplateStep } from "./template";

type ByRole<R extends LaneRole, T> = Readonly<Partial<Record<R, T>>>;

/**
 * Turns the notes of a step, written under the roles of their lanes, into rows in the order of the lanes.
 * A lane's colour is for its notes without a kind: plain kinds would all be of one paper.
 */
export const rowsOf =
  <R extends LaneRole>(lanes: readonly { readonly role: R }[], colours: ByRole<R, NoteColour>) =>
  (cells: ByRole<R, readonly TemplateNote[]>): TemplateStep["notes"] =>
    lanes.map(({ role }) => (cells[role] ?? []).map((note) => withColour(note, colours[role])));

const withColour = (note: TemplateNote, colour: NoteColour | undefined): TemplateNote =>
  colour === undefined || note.kind || note.colour ? note : { ...note, colour };
