import { textOf } from "./field";
import type { Id } from "./id";
import { type Order, orderOf } from "./order";

/** Where a note stands in a journey: the cell of a lane and a step, and its order among the notes there. */
export interface CellPlace {
  readonly laneId: Id;
  readonly stepId: Id;
  readonly order: Order;
}

/** Where a note lies beside the sheets, on the parking lot: board coordinates of its top left corner, in px at 100 %. */
export interface FreePlace {
  readonly x: number;
  readonly y: number;
}

export type Place = CellPlace | FreePlace;

/** Whether a place is a cell of a journey. */
export const isCell = (place: Place): place is CellPlace => "laneId" in place;

/** The furthest from the origin that anything may lie, px. */
export const farthest = 1_000_000;

/** Reads a place from a foreign value: three strings are a cell, two numbers a free place, anything else a cell that does not exist. */
export function placeOf(values: readonly unknown[]): Place {
  const [a, b, c] = values;
  if (typeof a === "number" && typeof b === "number") return { x: bounded(a), y: bounded(b) };
  return { laneId: textOf(a), stepId: textOf(b), order: orderOf(c) };
}

const bounded = (px: number): number =>
  Number.isFinite(px) ? Math.max(-farthest, Math.min(farthest, px)) : 0;
