import type { RecordKind } from "@resa/shared/layout/touch";
import type { Id } from "@resa/shared/model/id";

/** Something on the board that has words: a record by its kind and id. */
export interface Thing {
  readonly record: RecordKind;
  readonly id: Id;
}

/** The name of a thing, the same for the same thing. */
export const keyOf = ({ record, id }: Thing): string => `${record}/${id}`;
