import type { Id } from "@resa/shared/model/id";

/** The kinds of records that have words of their own on the board. */
export const searched = ["notes", "journeys", "phases", "steps", "lanes", "personas"] as const;

/** Something on the board that has words: a record by its kind and id. */
export interface Thing {
  readonly record: (typeof searched)[number];
  readonly id: Id;
}

/** The name of a thing, the same for the same thing. */
export const keyOf = ({ record, id }: Thing): string => `${record}/${id}`;
