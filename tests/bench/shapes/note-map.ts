import * as Y from "yjs";
import { root, type NoteRecord } from "./shape";

/** The note's own Y.Map, for the shapes that have one. */
export function noteMap(doc: Y.Doc, id: string): Y.Map<unknown> {
  const note = root(doc, "notes").get(id);
  if (!(note instanceof Y.Map)) throw new Error(`no note ${id}`);
  return note;
}

/** The notes that are Y.Maps, read by `record`. */
export function readMaps(doc: Y.Doc, record: (id: string, note: Y.Map<unknown>) => NoteRecord) {
  const records: NoteRecord[] = [];
  for (const [id, note] of root(doc, "notes")) {
    if (note instanceof Y.Map) records.push(record(id, note));
  }
  return records;
}
