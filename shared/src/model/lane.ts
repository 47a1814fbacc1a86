import { type Fields, numberWithin, oneOf, textOf } from "./field";
import type { Id } from "./id";
import { type LaneRole, laneRoles } from "./lane-role";
import { type Order, orderOf } from "./order";

/** A row of the sheet. */
export interface Lane {
  readonly id: Id;
  readonly journeyId: Id;
  readonly role: LaneRole;
  /** In people's own words; empty = the role's name in the reader's language. */
  readonly name: string;
  /** Whose feelings it shows; empty = those of the journey's persona. */
  readonly personaId: Id;
  readonly order: Order;
  /** Somebody wants it at least so high, px at 100 %, up to `laneHeightLimit`; 0 = as its notes need. */
  readonly height: number;
  /** Only its name is shown. */
  readonly collapsed: boolean;
}

/** The highest that a lane may be made, px at 100 %. */
export const laneHeightLimit = 4000;

/** Reads a lane from foreign fields; whatever is missing or malformed becomes its default. */
export const laneOf = (id: Id, fields: Fields): Lane => ({
  id,
  journeyId: textOf(fields["journeyId"]),
  role: oneOf(laneRoles, fields["role"], "free"),
  name: textOf(fields["name"]),
  personaId: textOf(fields["personaId"]),
  order: orderOf(fields["order"]),
  height: numberWithin(fields["height"], 0, laneHeightLimit),
  collapsed: fields["collapsed"] === true,
});
