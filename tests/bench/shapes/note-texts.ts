import * as Y from "yjs";
import { root, type NoteRecord } from "./shape";

/** Shapes whose texts stand in a root of their own; a note exists while its text does. */
export function readTexts(
  doc: Y.Doc,
  record: (id: string, text: string) => NoteRecord,
): NoteRecord[] {
  const records: NoteRecord[] = [];
  for (const [id, text] of root(doc, "texts")) {
    if (text instanceof Y.Text) records.push(record(id, text.toString()));
  }
  return records;
}

/** Types at the end of `texts[id]`. */
export function typeText(doc: Y.Doc, id: string, typed: string): void {
  const text = root(doc, "texts").get(id);
  if (text instanceof Y.Text) text.insert(text.length, typed);
}

/** Removes the note from each of its roots. */
export function removeFrom(doc: Y.Doc, roots: readonly string[], id: string): void {
  doc.transact(() => roots.forEach((name) => root(doc, name).delete(id)));
}
