import { type Actor, actors } from "./actor";
import { type Fields, oneOf, textOf } from "./field";
import { type Id, isId } from "./id";
import { type Order, orderOf } from "./order";

/** One thing that happens on the way: a column of the sheet. */
export interface Step {
  readonly id: Id;
  readonly phaseId: Id;
  readonly title: string;
  readonly actor: Actor;
  readonly order: Order;
  /** The ids of the steps that joined this one, with a space between. What is said meanwhile of one that is no more, is said of this. */
  readonly joined: string;
}

/**
 * Reads a step from foreign fields; whatever is missing or malformed becomes its default.
 * `place` is `[phaseId, order]`: one key, since a move across phases changes both and must never be torn.
 */
export function stepOf(id: Id, fields: Fields): Step {
  const place: readonly unknown[] = Array.isArray(fields["place"]) ? fields["place"] : [];
  return {
    id,
    phaseId: textOf(place[0]),
    title: textOf(fields["title"]),
    actor: oneOf(actors, fields["actor"], "unsaid"),
    order: orderOf(place[1]),
    joined: textOf(fields["joined"]),
  };
}

/** The steps that joined a step, each by its id. */
export const joinedIds = (joined: string): Id[] => joined.split(" ").filter(isId);
