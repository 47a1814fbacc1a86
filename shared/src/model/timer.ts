import { fieldsIn, numberOf, numberWithin, textOf } from "./field";
import type { Id } from "./id";

/** The timer of a board, the same for everybody. Times are Unix ms of the server's clock, lengths ms. */
export interface Timer {
  /** Who set it. */
  readonly by: Id;
  /** How long it takes, with what was added to it. */
  readonly length: number;
  readonly state: TimerState;
}

/** Nobody writes down that the time has run out: a timer that runs is over when `endsAt` has passed. */
export type TimerState =
  | { readonly kind: "running"; readonly endsAt: number }
  | { readonly kind: "paused"; readonly left: number }
  | { readonly kind: "ended"; readonly at: number };

/** How short and how long a timer may be, ms. */
export const timerRange = { least: 1000, most: 10 * 60 * 60 * 1000 } as const;

/** Reads a timer from a foreign value; null where there is none. What can't be understood has ended. */
export function timerOf(value: unknown): Timer | null {
  const fields = fieldsIn(value);
  const by = textOf(fields["by"]);
  if (by === "") return null;
  const length = numberWithin(fields["length"], timerRange.least, timerRange.most);
  return { by, length, state: stateOf(fields["state"]) };
}

function stateOf(value: unknown): TimerState {
  const { kind, endsAt, left, at } = fieldsIn(value);
  if (kind === "running") return { kind, endsAt: numberOf(endsAt) };
  if (kind === "paused") return { kind, left: numberWithin(left, 0, timerRange.most) };
  return { kind: "ended", at: numberOf(at) };
}

/** How much time is left at a moment (Unix ms), ms. */
export function leftOf({ state }: Timer, now: number): number {
  if (state.kind === "paused") return state.left;
  return state.kind === "running" ? Math.max(0, state.endsAt - now) : 0;
}
