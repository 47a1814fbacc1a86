import { fieldsIn, numberOf, textOf } from "./field";
import type { Id } from "./id";

/** Somebody shows the board to the others, who follow if they like. There is one at a time on a board. */
export interface Presentation {
  /** Who leads it. */
  readonly by: Id;
  /** Who handed them the lead; empty = they lead by their own role. */
  readonly from: Id;
  /** The id of the stop at which it stands; empty = wherever the leader looks. */
  readonly stop: string;
  /** When it began, Unix ms. */
  readonly at: number;
  /** When everyone was last brought along, Unix ms; 0 = never. */
  readonly brought: number;
}

/** The most characters of a stop's id. */
export const stopIdLimit = 200;

/** Reads a presentation from a foreign value; null where nobody leads. */
export function presentationOf(value: unknown): Presentation | null {
  const fields = fieldsIn(value);
  const by = textOf(fields["by"]);
  if (by === "") return null;
  return {
    by,
    from: textOf(fields["from"]),
    stop: textOf(fields["stop"]).slice(0, stopIdLimit),
    at: numberOf(fields["at"]),
    brought: numberOf(fields["brought"]),
  };
}
