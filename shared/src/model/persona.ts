import { type Fields, textOf } from "./field";
import type { Id } from "./id";
import { type Order, orderOf } from "./order";

/** Somebody whose journey is drawn. */
export interface Persona {
  readonly id: Id;
  readonly name: string;
  /** A sentence that the persona would say. */
  readonly quote: string;
  readonly order: Order;
}

/** Reads a persona from foreign fields; whatever is missing or malformed becomes its default. */
export const personaOf = (id: Id, fields: Fields): Persona => ({
  id,
  name: textOf(fields["name"]),
  quote: textOf(fields["quote"]),
  order: orderOf(fields["order"]),
});
