import type * as Y from "yjs";
import type { Id } from "../model/id";
import { rootOf } from "./board-doc";
import { readNote, readRecord, recordIds } from "./read";

/** The ids of the pictures that a board shows, each once: on notes, and of personas. Reads all of either. */
export function shownPictures(doc: Y.Doc): Id[] {
  const portraits = Array.from(recordIds(doc, "personas"), (id) => readRecord(doc, "personas", id));
  const onNotes = Array.from(rootOf(doc, "pictures").keys(), (id) => readNote(doc, id)?.picture);
  const shown = [...portraits.map((persona) => persona?.portrait), ...onNotes];
  return [...new Set(shown.flatMap((picture) => picture?.id ?? []))];
}
