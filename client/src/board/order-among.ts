import type { Id } from "@resa/shared/model/id";
import { type Order, type Ordered, orderAt } from "@resa/shared/model/order";

/** The order that puts something at `index` among the records with these ids, apart from the one that moves. */
export const orderAmong = (
  ids: readonly Id[],
  record: (id: Id) => Ordered | undefined,
  index: number,
  moving?: Id,
): Order =>
  orderAt(
    ids.flatMap((id) => (id === moving ? [] : (record(id) ?? []))),
    index,
  );
