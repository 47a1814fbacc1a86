import type { Id } from "../model/id";
import type { BoardSource, RecordChange } from "./source";
import type { BoardRecords, RecordKind, TouchedRecord } from "./touch";

/** Every record of a board as it was read last. */
export type Records = { readonly [K in RecordKind]: Map<Id, BoardRecords[K]> };

export const makeRecords = (): Records => ({
  journeys: new Map(),
  phases: new Map(),
  steps: new Map(),
  lanes: new Map(),
  personas: new Map(),
  channels: new Map(),
  groups: new Map(),
  notes: new Map(),
});

const kindOfRoot = new Map<string, RecordKind>([
  ["journeys", "journeys"],
  ["phases", "phases"],
  ["steps", "steps"],
  ["lanes", "lanes"],
  ["personas", "personas"],
  ["channels", "channels"],
  ["groups", "groups"],
  ["notes", "notes"],
  ["texts", "notes"],
  ["kinds", "notes"],
  ["colours", "notes"],
  ["sizes", "notes"],
  ["pictures", "notes"],
  ["alts", "notes"],
]);

/** Reads every record that the changes name once, and returns those that are now different. */
export function readChanges(
  source: BoardSource,
  records: Records,
  changes: readonly RecordChange[],
): TouchedRecord[] {
  const changed = new Map<RecordKind, Set<Id>>();
  const written = new Set<Id>();
  for (const { root, id } of changes) {
    const kind = kindOfRoot.get(root);
    if (kind === undefined) continue;
    const ids = changed.get(kind);
    if (ids === undefined) changed.set(kind, new Set([id]));
    else ids.add(id);
    if (root === "texts") written.add(id);
  }
  return Array.from(changed, ([kind, ids]) =>
    Array.from(ids, (id) => readRecord(source, records, kind, id, written.has(id)) ?? []),
  ).flat(2);
}

/** Reads one record; null when it is as it was. `isWritten`: a note's text was changed. */
function readRecord(
  source: BoardSource,
  records: Records,
  kind: RecordKind,
  id: Id,
  isWritten: boolean,
): TouchedRecord | null {
  switch (kind) {
    case "journeys": {
      const difference = replace(records.journeys, id, source.journey(id));
      return difference && { record: kind, ...difference };
    }
    case "phases": {
      const difference = replace(records.phases, id, source.phase(id));
      return difference && { record: kind, ...difference };
    }
    case "steps": {
      const difference = replace(records.steps, id, source.step(id));
      return difference && { record: kind, ...difference };
    }
    case "lanes": {
      const difference = replace(records.lanes, id, source.lane(id));
      return difference && { record: kind, ...difference };
    }
    case "personas": {
      const difference = replace(records.personas, id, source.persona(id));
      return difference && { record: kind, ...difference };
    }
    case "channels": {
      const difference = replace(records.channels, id, source.channel(id));
      return difference && { record: kind, ...difference };
    }
    case "groups": {
      const difference = replace(records.groups, id, source.group(id));
      return difference && { record: kind, ...difference };
    }
    case "notes": {
      const before = records.notes.get(id);
      const note = source.note(id);
      const difference = replace(records.notes, id, note);
      if (difference === null)
        return isWritten && before !== undefined
          ? { record: kind, id, before, after: before, fields: ["text"] }
          : null;
      const isNew = before === undefined || note === null;
      const fields = [...difference.fields, ...(isNew || isWritten ? (["text"] as const) : [])];
      return { record: kind, ...difference, fields };
    }
  }
}

interface Difference<T> {
  readonly id: Id;
  readonly before: T | undefined;
  readonly after: T | undefined;
  readonly fields: readonly Exclude<Extract<keyof T, string>, "id">[];
}

/** Puts a new reading in the place of the last; null (and the last stays) when both say the same. What is equal in both stays identical. */
function replace<T extends object>(
  records: Map<Id, T>,
  id: Id,
  reading: T | null,
): Difference<T> | null {
  const before = records.get(id);
  const after = reading ?? undefined;
  const fields: Difference<T>["fields"][number][] = [];
  for (const field in after ?? before) {
    if (before === undefined || after === undefined) {
      if (isField(field)) fields.push(field);
    } else if (isEqual(before[field], after[field])) after[field] = before[field];
    else if (isField(field)) fields.push(field);
  }
  if (fields.length === 0) return null;
  if (after === undefined) records.delete(id);
  else records.set(id, after);
  return { id, before, after, fields };
}

const isField = <F extends string>(field: F): field is Exclude<F, "id"> => field !== "id";

/** Whether two values of a record say the same: plain ones, or small objects of plain ones (a place, a picture). */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const entries = Object.entries(a);
  const others = new Map(Object.entries(b));
  return (
    entries.length === others.size && entries.every(([key, value]) => others.get(key) === value)
  );
}
