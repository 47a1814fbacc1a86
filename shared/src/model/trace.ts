import { numberOf, oneOf, textOf } from "./field";
import type { Id } from "./id";
import type { Stamp } from "./stamp";

/** What can be done to a thing of a board; what is named first outweighs the others. */
export const deeds = ["removed", "added", "changed", "moved"] as const;
export type Deed = (typeof deeds)[number];

export const outweighs = (one: Deed, other: Deed): boolean =>
  deeds.indexOf(one) < deeds.indexOf(other);

/** Who last did what to a thing of the board, and when. */
export interface Trace extends Stamp {
  readonly id: Id;
  readonly what: Deed;
  /** What a thing was called that was removed; else empty. */
  readonly title: string;
  /** Who added it, when that is known. */
  readonly added: Stamp | null;
}

/** The title of what was removed: at most so many characters. */
export const traceTitleLimit = 120;

/** Reads a trace from a foreign value: `[what, by, at, title]`, and `by, at` of the adding when that was something else. */
export function traceOf(id: Id, value: unknown): Trace {
  const values: readonly unknown[] = Array.isArray(value) ? value : [];
  const what = oneOf(deeds, values[0], "changed");
  const stamp = { by: textOf(values[1]), at: numberOf(values[2]) };
  const [addedBy, addedAt] = values.slice(4);
  const first = typeof addedBy === "string" ? { by: addedBy, at: numberOf(addedAt) } : null;
  return {
    id,
    what,
    ...stamp,
    title: textOf(values[3]),
    added: first ?? (what === "added" ? stamp : null),
  };
}

/** A trace as it is kept. */
export const traceValue = ({ what, by, at, title, added }: Trace): readonly unknown[] => [
  what,
  by,
  at,
  title,
  ...(added !== null && (added.by !== by || added.at !== at) ? [added.by, added.at] : []),
];

/** What one person does to a thing with no longer pause than this (ms) is one deed. */
const pause = 60_000;

/** The trace of a thing to which something more was done. */
export function followTrace(before: Trace | null, next: Trace): Trace {
  if (before === null || before.what === "removed" || next.what === "removed") return next;
  const added = next.added ?? before.added;
  const isSameDeed = before.by === next.by && next.at - before.at <= pause;
  const what = isSameDeed && outweighs(before.what, next.what) ? before.what : next.what;
  return { ...next, what, added };
}
