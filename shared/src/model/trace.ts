import { numberOf, oneOf, textOf } from "./field";
import type { Id } from "./id";
import type { Stamp } from "./stamp";

/** What can be done to a thing of a board; the former outweighs the latter. */
export const deeds = ["removed", "added", "changed", "moved"] as const;
export type Deed = (typeof deeds)[number];

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
