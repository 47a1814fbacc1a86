import { type Fields, textOf } from "./field";

/** What the board says of itself. */
export interface Board {
  readonly title: string;
}

/** Titles of boards, journeys, phases and steps: at most so many characters. */
export const titleLimit = 200;

/** Reads a board from foreign fields. */
export const boardOf = (fields: Fields): Board => ({ title: textOf(fields["title"]) });
