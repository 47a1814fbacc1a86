import { type Fields, oneOf, textOf } from "./field";
import type { Id } from "./id";
import { type Order, orderOf } from "./order";
import { type Period, periods } from "./period";

/** A stretch of a journey that holds steps. */
export interface Phase {
  readonly id: Id;
  readonly journeyId: Id;
  readonly title: string;
  readonly period: Period;
  readonly order: Order;
}

/** Reads a phase from foreign fields; whatever is missing or malformed becomes its default. */
export const phaseOf = (id: Id, fields: Fields): Phase => ({
  id,
  journeyId: textOf(fields["journeyId"]),
  title: textOf(fields["title"]),
  period: oneOf(periods, fields["period"], "during"),
  order: orderOf(fields["order"]),
});
