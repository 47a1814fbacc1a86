import type { Lane } from "@resa/shared/model/lane";
import type { Note } from "@resa/shared/model/note";
import type { Id } from "@resa/shared/model/id";
import { isCell } from "@resa/shared/model/place";

/** Whether a note stands in a lane of touchpoints, and so is one. */
export function isTouchpoint(
  note: Pick<Note, "place">,
  lane: (id: Id) => Pick<Lane, "role"> | undefined,
): boolean {
  const { place } = note;
  return isCell(place) && lane(place.laneId)?.role === "touchpoints";
}
