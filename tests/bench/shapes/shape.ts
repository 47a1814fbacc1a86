import type * as Y from "yjs";

/** Where a note stands. */
export interface Place {
  laneId: string;
  stepId: string;
  order: string;
}

/** A note as plain data; every shape reads to exactly this. `kind` and `colour` are null when default. */
export interface NoteRecord extends Place {
  id: string;
  kind: string | null;
  colour: string | null;
  by: string;
  /** Milliseconds since 1970. */
  at: number;
  text: string;
}

/** One way to keep notes in a Yjs document. Every verb is one transaction. */
export interface Shape {
  name: string;
  /** The root maps that hold notes; an undo manager watches all of them. */
  roots: readonly string[];
  /** Adds the note with an empty text; text is typed afterwards. */
  add(doc: Y.Doc, note: NoteRecord): void;
  /** Types at the end of the note's text. */
  type(doc: Y.Doc, id: string, typed: string): void;
  move(doc: Y.Doc, id: string, place: Place): void;
  setKind(doc: Y.Doc, id: string, kind: string): void;
  setColour(doc: Y.Doc, id: string, colour: string): void;
  remove(doc: Y.Doc, id: string): void;
  /** Every note that a reader would show, or put into the unplaced tray (with empty place). */
  read(doc: Y.Doc): NoteRecord[];
}

/** A value that Yjs keeps as it is. */
export type Scalar = string | number | null;

export const root = (doc: Y.Doc, name: string) => doc.getMap<unknown>(name);
export const asString = (value: unknown) => (typeof value === "string" ? value : "");
export const asStringOrNull = (value: unknown) => (typeof value === "string" ? value : null);
export const asNumber = (value: unknown) => (typeof value === "number" ? value : 0);
export const asTuple = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The record from a packed `[laneId, stepId, order, by, at]` and what stands beside it. */
export function makeRecord(
  id: string,
  [laneId, stepId, order, by, at]: readonly unknown[],
  kind: unknown,
  colour: unknown,
  text: string,
): NoteRecord {
  return {
    id,
    laneId: asString(laneId),
    stepId: asString(stepId),
    order: asString(order),
    kind: asStringOrNull(kind),
    colour: asStringOrNull(colour),
    by: asString(by),
    at: asNumber(at),
    text,
  };
}
