import type { Arrangement } from "@resa/shared/layout/arrangement";
import type { Id } from "@resa/shared/model/id";
import type { Note } from "@resa/shared/model/note";
import { isCell } from "@resa/shared/model/place";

/** The phase in whose steps the sheet shows a note; undefined where it lies beside the sheets, or in no cell that is shown. */
export function phaseOfNote(
  arrangement: Pick<Arrangement, "step" | "phase" | "lane">,
  { place }: Pick<Note, "place">,
): Id | undefined {
  if (!isCell(place)) return undefined;
  const phaseId = arrangement.step(place.stepId)?.phaseId;
  const phase = arrangement.phase(phaseId ?? "");
  return phase && arrangement.lane(place.laneId)?.journeyId === phase.journeyId
    ? phaseId
    : undefined;
}
