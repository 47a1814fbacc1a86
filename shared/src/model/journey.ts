import { type Fields, textOf } from "./field";
import type { Id } from "./id";
import { type Order, orderOf } from "./order";

/** One customer journey: a sheet of phases, steps and lanes. */
export interface Journey {
  readonly id: Id;
  /** In the customer's words. */
  readonly title: string;
  /** What the customer is trying to achieve. */
  readonly purpose: string;
  /** Whose journey it is; empty when nobody has been chosen. */
  readonly personaId: Id;
  readonly order: Order;
  /** Only its head is shown. */
  readonly collapsed: boolean;
}

/** Reads a journey from foreign fields; whatever is missing or malformed becomes its default. */
export const journeyOf = (id: Id, fields: Fields): Journey => ({
  id,
  title: textOf(fields["title"]),
  purpose: textOf(fields["purpose"]),
  personaId: textOf(fields["personaId"]),
  order: orderOf(fields["order"]),
  collapsed: fields["collapsed"] === true,
});
