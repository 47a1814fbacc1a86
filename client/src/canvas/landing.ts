import type { Point } from "@resa/shared/layout/box";
import { noteMinHeight, noteWidth } from "@resa/shared/layout/sizes";
import type { Id } from "@resa/shared/model/id";
import { isCell } from "@resa/shared/model/place";
import type { Landing } from "../board/note-commands";
import type { Projection } from "../board/projection";

/**
 * Where a paste goes: behind the selected note, or from the topmost lane and the leftmost step on in which some are selected; when none is
 * selected in a cell, to the cell or the place beside the sheets at which the person looks.
 */
export function landingOf(
  { arrangement, layout }: Projection,
  selected: readonly Id[],
  attention: Point,
): Landing {
  const cells = selected.flatMap((id) => {
    const place = arrangement.note(id)?.place;
    // An unplaced note says a cell too, but none that is there.
    return place && isCell(place) && arrangement.cell(place.laneId, place.stepId).length > 0
      ? [{ id, laneId: place.laneId, stepId: place.stepId }]
      : [];
  });
  const journeyId = arrangement.lane(cells[0]?.laneId ?? "")?.journeyId ?? "";
  const laneId = arrangement
    .lanes(journeyId)
    .find((id) => cells.some((cell) => cell.laneId === id));
  const stepId = arrangement
    .stepsOfJourney(journeyId)
    .find((id) => cells.some((cell) => cell.stepId === id));
  if (laneId !== undefined && stepId !== undefined) {
    const there = arrangement.cell(laneId, stepId);
    const last = there.findLastIndex((id) => selected.includes(id));
    return { laneId, stepId, index: last < 0 ? there.length : last + 1 };
  }
  return (
    layout.at(attention) ?? {
      x: attention.x - noteWidth / 2,
      y: attention.y - noteMinHeight / 2,
    }
  );
}
