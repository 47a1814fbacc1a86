import type { Arrangement } from "@resa/shared/layout/arrangement";
import type { Id } from "@resa/shared/model/id";
import { journeyOfNote, journeyOfThing } from "./journey-of";
import type { Spot } from "./spot";
import { cellAround } from "./walk-cells";

/** How far a selection can reach from a spot. */
export const reaches = ["cell", "step", "lane", "journey"] as const;
export type Reach = (typeof reaches)[number];

/** All notes in the cell, the lane, the step or the journey of a spot; none where it has no such thing. */
export function notesWithin(arrangement: Arrangement, spot: Spot, reach: Reach): readonly Id[] {
  const cell = cellAround(arrangement, spot);
  const journeyId =
    (spot.kind === "note"
      ? journeyOfNote(arrangement, spot.id)
      : journeyOfThing(arrangement, spot)) ?? "";
  const notesAt = (laneIds: readonly Id[], stepIds: readonly Id[]): readonly Id[] =>
    laneIds.flatMap((laneId) => stepIds.flatMap((stepId) => arrangement.cell(laneId, stepId)));
  const [lanes, steps] = [arrangement.lanes(journeyId), arrangement.stepsOfJourney(journeyId)];
  switch (reach) {
    case "cell":
      return cell ? arrangement.cell(cell.laneId, cell.stepId) : [];
    case "lane": {
      const laneId = spot.kind === "lane" ? spot.id : cell?.laneId;
      return laneId === undefined ? [] : notesAt([laneId], steps);
    }
    case "step":
      if (spot.kind === "phase") return notesAt(lanes, arrangement.steps(spot.id));
      return notesAt(lanes, spot.kind === "step" ? [spot.id] : cell ? [cell.stepId] : []);
    case "journey":
      return notesAt(lanes, steps);
  }
}
