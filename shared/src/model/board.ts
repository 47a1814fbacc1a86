import { type Fields, textOf } from "./field";

/** What the board says of itself. */
export interface Board {
  readonly title: string;
  /** What we promise our customers, in one sentence. */
  readonly promise: string;
  /** What customers should think, feel and say afterwards. */
  readonly think: string;
  readonly feel: string;
  readonly say: string;
}

/** Titles of boards, journeys, phases and steps: at most so many characters. */
export const titleLimit = 200;

/** Reads a board from foreign fields. */
export const boardOf = (fields: Fields): Board => ({
  title: textOf(fields["title"]),
  promise: textOf(fields["promise"]),
  think: textOf(fields["think"]),
  feel: textOf(fields["feel"]),
  say: textOf(fields["say"]),
});
