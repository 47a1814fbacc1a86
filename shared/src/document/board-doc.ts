import * as Y from "yjs";
import type { Id } from "../model/id";
import type { BoardRoot, RecordRoot } from "./roots";

/** The schema that this code reads and writes. */
export const schemaVersion = 1;

/** A root map. What it holds comes from other people: read it through `read.ts`, which expects anything. */
export const rootOf = (doc: Y.Doc, root: BoardRoot): Y.Map<unknown> => doc.getMap(root);

/** The map of a record's fields; null when there is no such record. */
export function recordOf(doc: Y.Doc, root: RecordRoot, id: Id): Y.Map<unknown> | null {
  const record = rootOf(doc, root).get(id);
  return record instanceof Y.Map ? record : null;
}

/** The collaborative text of a note; null when there is no such note. */
export function noteText(doc: Y.Doc, noteId: Id): Y.Text | null {
  const text = rootOf(doc, "texts").get(noteId);
  return text instanceof Y.Text ? text : null;
}
