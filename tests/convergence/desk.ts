import type { Arrangement } from "@resa/shared/layout/arrangement";
import type { Id } from "@resa/shared/model/id";
import { type Order, orderAt, type Ordered } from "@resa/shared/model/order";
import type * as Y from "yjs";
import type { Random } from "../bench/random";
import type { IdBook } from "./ids";

/** What an edit goes by: a document, what stands where in it, chance, and the ids of the story. */
export interface Desk {
  readonly doc: Y.Doc;
  readonly arrangement: Arrangement;
  readonly random: Random;
  readonly ids: IdBook;
}

export type Edit = (desk: Desk) => void;
/** Edits with how often they are done: the heavier, the more often. */
export type Edits = readonly (readonly [weight: number, edit: Edit])[];

export const some = (desk: Desk, kind: keyof IdBook["all"]): Id => desk.ids.some(desk.doc, kind);

/** One of a list, of which some have none. */
export function one<T>(desk: Desk, list: readonly [T, ...T[]]): T;
export function one<T>(desk: Desk, list: readonly T[]): T | undefined;
export function one<T>({ random }: Desk, list: readonly T[]): T | undefined {
  return list[random.below(list.length)];
}

export const words = ({ random }: Desk): string => random.word(random.below(20), "abc defg");

/** An order among siblings; now and then one that others choose too. */
export const anOrder = ({ random }: Desk, siblings: readonly Ordered[]): Order =>
  random.chance(0.1) ? "a1" : orderAt(siblings, random.below(siblings.length + 1));

export const inJourneys = (desk: Desk): Order =>
  anOrder(desk, orders(desk.arrangement.journeys, desk.arrangement.journey));
export const inPhases = (desk: Desk, journeyId: Id): Order =>
  anOrder(desk, orders(desk.arrangement.phases(journeyId), desk.arrangement.phase));
export const inSteps = (desk: Desk, phaseId: Id): Order =>
  anOrder(desk, orders(desk.arrangement.steps(phaseId), desk.arrangement.step));
export const inLanes = (desk: Desk, journeyId: Id): Order =>
  anOrder(desk, orders(desk.arrangement.lanes(journeyId), desk.arrangement.lane));

const orders = (ids: readonly Id[], record: (id: Id) => Ordered | undefined): Ordered[] =>
  ids.flatMap((id) => record(id) ?? []);
