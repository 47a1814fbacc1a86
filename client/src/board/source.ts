import { noteIds, readNote, readRecord, recordIds } from "@resa/shared/document/read";
import type { BoardSource } from "@resa/shared/layout/arrangement";
import type * as Y from "yjs";

/** The records of a document, read afresh at every call. */
export const sourceOf = (doc: Y.Doc): BoardSource => ({
  journey: (id) => readRecord(doc, "journeys", id),
  phase: (id) => readRecord(doc, "phases", id),
  step: (id) => readRecord(doc, "steps", id),
  lane: (id) => readRecord(doc, "lanes", id),
  persona: (id) => readRecord(doc, "personas", id),
  channel: (id) => readRecord(doc, "channels", id),
  group: (id) => readRecord(doc, "groups", id),
  note: (id) => readNote(doc, id),
  ids: (kind) => (kind === "notes" ? noteIds(doc) : recordIds(doc, kind)),
});
