import { type Actor, actors } from "./actor";
import { type Feeling, feelingOf } from "./feeling";
import { type Fields, oneOf, textOf } from "./field";
import type { Id } from "./id";

/** What is known of a meeting between a customer and an organisation. What happens there is the text of the note that it is. */
export interface Touchpoint {
  /** A channel of the board, or a kind of channel that every board has; empty = nobody has said. */
  readonly channel: Id;
  /** How the customer should feel, and how they do; null = unknown. */
  readonly wished: Feeling | null;
  readonly actual: Feeling | null;
  /** What we do so that the wish comes true. */
  readonly action: string;
  /** Who meets the customer here, where it is another than at the rest of the step. */
  readonly actor: Actor;
}

export const touchpointFields = ["channel", "wished", "actual", "action", "actor"] as const;

/** Our action, and why something is a moment of truth: at most so many characters. */
export const sentenceLimit = 1000;

/** Reads a touchpoint from foreign fields; whatever is missing or malformed is not known. */
export const touchpointOf = (fields: Fields): Touchpoint => ({
  channel: textOf(fields["channel"]),
  wished: feelingOf(fields["wished"]),
  actual: feelingOf(fields["actual"]),
  action: textOf(fields["action"]),
  actor: oneOf(actors, fields["actor"], "unsaid"),
});
