import type { Id } from "@resa/shared/model/id";
import type { Worded } from "../board/record-text";

/** Something on the board that has words: a record by its kind and id. */
export interface Thing {
  readonly record: Worded;
  readonly id: Id;
}

/** The name of a thing, the same for the same thing. */
export const keyOf = ({ record, id }: Thing): string => `${record}/${id}`;
