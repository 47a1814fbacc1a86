import { type Fields, oneOf, textOf } from "./field";
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
  /** The need at the start, and how it is at the end when that need is met. */
  readonly need: string;
  readonly met: string;
  /** How it is today, or how it should be; empty = nobody has said. */
  readonly state: JourneyState;
  /** Who answers for all of it with us. */
  readonly owner: string;
  /** The product group that it belongs to; empty = none. */
  readonly groupId: Id;
  readonly order: Order;
  /** Only its head is shown. */
  readonly collapsed: boolean;
}

export const journeyStates = ["", "as-is", "to-be"] as const;
export type JourneyState = (typeof journeyStates)[number];

/** Reads a journey from foreign fields; whatever is missing or malformed becomes its default. */
export const journeyOf = (id: Id, fields: Fields): Journey => ({
  id,
  title: textOf(fields["title"]),
  purpose: textOf(fields["purpose"]),
  personaId: textOf(fields["personaId"]),
  need: textOf(fields["need"]),
  met: textOf(fields["met"]),
  state: oneOf(journeyStates, fields["state"], ""),
  owner: textOf(fields["owner"]),
  groupId: textOf(fields["groupId"]),
  order: orderOf(fields["order"]),
  collapsed: fields["collapsed"] === true,
});
