import type { Arrangement } from "@resa/shared/layout/arrangement";
import type { Id } from "@resa/shared/model/id";
import { cellOf, openLanes, spotAt } from "./grid";
import type { Spot } from "./spot";

interface Cell {
  readonly laneId: Id;
  readonly stepId: Id;
}

/** The cell that a spot is, or stands in; null for heads and for notes beside the sheets. */
export function cellAround(arrangement: Arrangement, spot: Spot): Cell | null {
  if (spot.kind === "cell") return spot;
  return spot.kind === "note" ? cellOf(arrangement, spot.id) : null;
}

/** The next cell in reading order (`by` 1), or the one before (−1): along the lane, then in the lane below or above. Null at the ends of the sheet. */
export function nextCell(arrangement: Arrangement, from: Spot, by: 1 | -1): Spot | null {
  const cell = cellAround(arrangement, from);
  if (!cell) return null;
  const { lanes, steps } = sheetOf(arrangement, cell);
  const at = lanes.indexOf(cell.laneId) * steps.length + steps.indexOf(cell.stepId) + by;
  const laneId = lanes[Math.floor(at / steps.length)];
  const stepId = steps[((at % steps.length) + steps.length) % steps.length];
  if (laneId === undefined || stepId === undefined) return null;
  return spotAt(arrangement, { laneId, stepId, index: 0 });
}

/** The first or last cell of the lane, or of the whole sheet. */
export function endCell(
  arrangement: Arrangement,
  from: Spot,
  end: "first" | "last",
  of: "lane" | "sheet",
): Spot | null {
  const cell = cellAround(arrangement, from);
  if (!cell) return null;
  const { lanes, steps } = sheetOf(arrangement, cell);
  const at = end === "first" ? 0 : -1;
  const laneId = of === "lane" ? cell.laneId : lanes.at(at);
  const stepId = steps.at(at);
  if (laneId === undefined || stepId === undefined) return null;
  return spotAt(arrangement, { laneId, stepId, index: 0 });
}

function sheetOf(arrangement: Arrangement, { laneId }: Cell) {
  const journeyId = arrangement.lane(laneId)?.journeyId ?? "";
  return {
    lanes: openLanes(arrangement, journeyId),
    steps: arrangement.stepsOfJourney(journeyId),
  };
}
