import { noteIds, readNote, readRecord, recordIds } from "@resa/shared/document/read";
import type { BoardSource } from "@resa/shared/layout/arrangement";
import type { Id } from "@resa/shared/model/id";
import type * as Y from "yjs";

/** What this tab folds away or unfolds for itself alone: whether a journey or lane is collapsed, by its id. */
export type OwnFolds = ReadonlyMap<Id, boolean>;

/** The records of a document, read afresh at every call. */
export const sourceOf = (doc: Y.Doc, folds: OwnFolds = new Map()): BoardSource => ({
  journey: (id) => folded(readRecord(doc, "journeys", id), folds),
  phase: (id) => readRecord(doc, "phases", id),
  step: (id) => readRecord(doc, "steps", id),
  lane: (id) => folded(readRecord(doc, "lanes", id), folds),
  persona: (id) => readRecord(doc, "personas", id),
  channel: (id) => readRecord(doc, "channels", id),
  group: (id) => readRecord(doc, "groups", id),
  note: (id) => readNote(doc, id),
  ids: (kind) => (kind === "notes" ? noteIds(doc) : recordIds(doc, kind)),
});

function folded<R extends { readonly id: Id; readonly collapsed: boolean }>(
  record: R | null,
  folds: OwnFolds,
): R | null {
  const own = record === null ? undefined : folds.get(record.id);
  return record === null || own === undefined ? record : { ...record, collapsed: own };
}
