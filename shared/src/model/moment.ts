import { type Fields, numberOf, textOf } from "./field";
import type { Id } from "./id";

/** Why a note or a step is a moment of truth: where it is decided whether the customer stays. Its id is that of the note or step. */
export interface Moment {
  /** Whether the customer decides something here. */
  readonly isDecision: boolean;
  /** What it leaves behind: a `FeelingWord`, or a word of people's own; empty = nobody has said. */
  readonly feeling: string;
  readonly why: string;
  /** Who marked it (an id of a person) and when (Unix seconds; 0 = unknown). */
  readonly by: Id;
  readonly at: number;
}

export const momentFields = ["made", "decision", "feeling", "why"] as const;

/** A word of one's own for a feeling: at most so many characters. */
export const feelingWordLimit = 60;

/** Reads a moment of truth from foreign fields; null where nobody marked one. */
export function momentOf(fields: Fields): Moment | null {
  const { made } = fields;
  if (!Array.isArray(made)) return null;
  const [by, at]: readonly unknown[] = made;
  return {
    isDecision: fields["decision"] === true,
    feeling: textOf(fields["feeling"]),
    why: textOf(fields["why"]),
    by: textOf(by),
    at: numberOf(at),
  };
}
