import type { Arrangement } from "@resa/shared/layout/arrangement";
import type { Id } from "@resa/shared/model/id";
import { isCell } from "@resa/shared/model/place";

/** A note or step, and the journey that it stands in. */
export interface Placed {
  /** Of the note or of the step. */
  readonly id: Id;
  readonly journeyId: Id;
}

/**
 * Those of `ids` that stand on a sheet, in the order of the journeys: step by step, the step itself before its notes, these lane by lane.
 * Looks at these alone, never at the whole board.
 */
export function placedInOrder(arrangement: Arrangement, ids: Iterable<Id>): Placed[] {
  const placed: { readonly thing: Placed; readonly rank: readonly number[] }[] = [];
  for (const id of ids) {
    const place = arrangement.note(id)?.place;
    const [laneId, stepId] = place
      ? isCell(place)
        ? [place.laneId, place.stepId]
        : ["", ""]
      : ["", id];
    const { phaseId = "" } = arrangement.step(stepId) ?? {};
    const { journeyId = "" } = arrangement.phase(phaseId) ?? {};
    const inCell = arrangement.cell(laneId, stepId).indexOf(id);
    const journey = arrangement.journeys.indexOf(journeyId);
    // What lies beside the sheets, or whose sheet is gone, is not on the way.
    if (journey < 0 || (place && inCell < 0)) continue;
    const step = arrangement.stepsOfJourney(journeyId).indexOf(stepId);
    const lane = arrangement.lanes(journeyId).indexOf(laneId);
    placed.push({ thing: { id, journeyId }, rank: [journey, step, lane, inCell] });
  }
  return placed.toSorted((a, b) => compareRanks(a.rank, b.rank)).map(({ thing }) => thing);
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, rank] of a.entries()) {
    const difference = rank - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
