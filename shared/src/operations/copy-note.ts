import type * as Y from "yjs";
import { noteText } from "../document/board-doc";
import { readNote, readTouchpoint } from "../document/read";
import { type Id, makeId } from "../model/id";
import type { Note } from "../model/note";
import { addNote } from "./note";
import { copyMoment } from "./said-of-step";
import { setTouchpoint } from "./touchpoint";

/** Adds a copy of a note that is as the note apart from `fields`, its text with all formats. Null where there is no such note, or the id is taken. */
export function copyNote(
  doc: Y.Doc,
  noteId: Id,
  { id = makeId(), ...fields }: Pick<Note, "place"> & Partial<Note>,
): Id | null {
  const [note, text] = [readNote(doc, noteId), noteText(doc, noteId)];
  if (note === null || text === null || noteText(doc, id) !== null) return null;
  return doc.transact(() => {
    addNote(doc, { ...note, ...fields, id });
    // Only what is text: something else that a stranger put there belongs to this note alone.
    const runs = (text.toDelta() as { insert: unknown }[]).filter(
      ({ insert }) => typeof insert === "string",
    );
    noteText(doc, id)?.applyDelta(runs);
    setTouchpoint(doc, id, readTouchpoint(doc, noteId));
    copyMoment(doc, noteId, id);
    return id;
  });
}
