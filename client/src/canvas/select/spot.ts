import { keyOfNote, keyOfThing, type Thing } from "./thing";
import type { Id } from "@resa/shared/model/id";

/** A place that the keyboard walks to: a note, or another thing. */
export type Spot = Thing | { readonly kind: "note"; readonly id: Id };

/** A name of its own for each spot. */
export const keyOfSpot = (spot: Spot): string =>
  spot.kind === "note" ? keyOfNote(spot.id) : keyOfThing(spot);

/** What is selected, as a place to walk on from: of several notes the last. Null when nothing is. */
export function spotOf(selection: { all(): readonly Id[]; thing(): Thing | null }): Spot | null {
  const id = selection.all().at(-1);
  return id === undefined ? selection.thing() : { kind: "note", id };
}
