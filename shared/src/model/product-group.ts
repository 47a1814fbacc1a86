import { type Fields, textOf } from "./field";
import type { Id } from "./id";
import { type Order, orderOf } from "./order";

/** Products or services that belong together for the customer: a column of the matrix of customer types. */
export interface ProductGroup {
  readonly id: Id;
  readonly name: string;
  readonly order: Order;
}

/** Reads a product group from foreign fields; whatever is missing or malformed becomes its default. */
export const productGroupOf = (id: Id, fields: Fields): ProductGroup => ({
  id,
  name: textOf(fields["name"]),
  order: orderOf(fields["order"]),
});
