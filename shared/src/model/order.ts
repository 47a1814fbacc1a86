import { generateKeyBetween, generateNKeysBetween } from "fractional-indexing";
import type { Id } from "./id";

/**
 * Where something stands among its siblings: a string between those of its neighbours (fractional indexing, after David Greenspan,
 * "Implementing Fractional Indexing"). Moving one thing writes one order and touches no sibling.
 */
export type Order = string;

/** Something that has siblings. */
export interface Ordered {
  readonly id: Id;
  readonly order: Order;
}

const first = "a0";

/** Reads a foreign order; anything that is not a valid key counts as the first. */
export function orderOf(value: unknown): Order {
  return typeof value === "string" && isOrder(value) ? value : first;
}

// Other characters than these pass for a key, but nothing can be put beside them.
const digits = /^[0-9A-Za-z]{1,512}$/;

function isOrder(value: string): boolean {
  if (!digits.test(value)) return false;
  try {
    generateKeyBetween(value, null);
    return true;
  } catch {
    return false;
  }
}

/** Sorts siblings: by order, and by id where two people chose the same order at once. */
export function compareOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** An order between two neighbours (null = the end on that side). Neighbours that tie put the new one right behind both. */
export function orderBetween(before: Order | null, after: Order | null): Order {
  if (before !== null && after !== null && before >= after) return generateKeyBetween(before, null);
  return generateKeyBetween(before, after);
}

/** `count` orders, ascending, behind `before` (null = from the start). */
export function ordersAfter(before: Order | null, count: number): Order[] {
  return generateNKeysBetween(before, null, count);
}

/**
 * The order that puts a newcomer at `index` of `siblings` (sorted, without the newcomer itself).
 * Among siblings that tie, the newcomer goes behind the whole tie, because nothing fits between equals.
 */
export function orderAt(siblings: readonly Ordered[], index: number): Order {
  return orderBetween(...neighboursAt(siblings, index));
}

/** The same for `count` newcomers, ascending. Orders that are made together stay short. */
export function ordersAt(siblings: readonly Ordered[], index: number, count: number): Order[] {
  return generateNKeysBetween(...neighboursAt(siblings, index), count);
}

function neighboursAt(siblings: readonly Ordered[], index: number): [Order | null, Order | null] {
  const before = siblings[Math.min(index, siblings.length) - 1]?.order ?? null;
  const after = siblings
    .slice(Math.max(0, index))
    .find((sibling) => before === null || sibling.order > before);
  return [before, after?.order ?? null];
}
