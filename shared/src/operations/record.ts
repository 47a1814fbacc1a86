import * as Y from "yjs";
import { recordOf, rootOf } from "../document/board-doc";
import { readRecord } from "../document/read";
import type { RecordRoot } from "../document/roots";
import type { Fields } from "../model/field";
import { type Id, isId } from "../model/id";

/** Adds a record, or does nothing where its id is taken or can't be an id. */
export function addRecord(doc: Y.Doc, root: RecordRoot, id: Id, fields: Fields): Id {
  const records = rootOf(doc, root);
  if (isId(id) && !records.has(id)) records.set(id, new Y.Map(Object.entries(fields)));
  return id;
}

/** Sets those fields that differ; a record that is gone stays gone. */
export function setFields(doc: Y.Doc, root: RecordRoot, id: Id, fields: Fields): void {
  doc.transact(() => {
    const record = recordOf(doc, root, id);
    if (record === null) return;
    const now: Fields = { ...readRecord(doc, root, id) };
    for (const [key, value] of Object.entries(fields)) {
      if (value !== undefined && now[key] !== value) record.set(key, value);
    }
  });
}
