import type { Arrangement } from "@resa/shared/layout/arrangement";
import type { Id } from "@resa/shared/model/id";
import { isCell } from "@resa/shared/model/place";

export const arrows = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"] as const;
export type Arrow = (typeof arrows)[number];

export interface CellIndex {
  readonly laneId: Id;
  readonly stepId: Id;
  readonly index: number;
}

/** Where a note stands; null when it is in no cell that a sheet shows. */
export function cellOf(arrangement: Arrangement, noteId: Id): CellIndex | null {
  const place = arrangement.note(noteId)?.place;
  if (!place || !isCell(place)) return null;
  const index = arrangement.cell(place.laneId, place.stepId).indexOf(noteId);
  return index < 0 ? null : { laneId: place.laneId, stepId: place.stepId, index };
}

/**
 * The place one arrow further: up and down first within the cell, then into the next lane; left and right into the next step.
 * Null at the edge of the journey.
 */
export function neighbour(
  arrangement: Arrangement,
  from: CellIndex,
  arrow: Arrow,
): CellIndex | null {
  const journeyId = arrangement.lane(from.laneId)?.journeyId ?? "";
  const across = arrow === "ArrowLeft" ? -1 : arrow === "ArrowRight" ? 1 : 0;
  const down = arrow === "ArrowUp" ? -1 : arrow === "ArrowDown" ? 1 : 0;

  const inCell = from.index + down;
  if (down !== 0 && inCell >= 0 && inCell < arrangement.cell(from.laneId, from.stepId).length) {
    return { ...from, index: inCell };
  }
  const steps = arrangement.stepsOfJourney(journeyId);
  const lanes = arrangement.lanes(journeyId);
  const stepId = steps[steps.indexOf(from.stepId) + across];
  const laneId = lanes[lanes.indexOf(from.laneId) + down];
  if (stepId === undefined || laneId === undefined) return null;
  const last = arrangement.cell(laneId, stepId).length;
  return {
    laneId,
    stepId,
    index: arrow === "ArrowUp" ? last : arrow === "ArrowDown" ? 0 : Math.min(from.index, last),
  };
}
