import type { Arrangement } from "@resa/shared/layout/arrangement";
import type { Id } from "@resa/shared/model/id";
import { isCell } from "@resa/shared/model/place";
import type { Thing } from "./thing";

/** The journey whose sheet shows a thing; undefined when it is gone. */
export function journeyOfThing(arrangement: Arrangement, thing: Thing): Id | undefined {
  switch (thing.kind) {
    case "journey":
      return arrangement.journey(thing.id) && thing.id;
    case "phase":
      return arrangement.phase(thing.id)?.journeyId;
    case "step":
      return arrangement.phase(arrangement.step(thing.id)?.phaseId ?? "")?.journeyId;
    case "lane":
      return arrangement.lane(thing.id)?.journeyId;
    case "cell": {
      const journeyId = arrangement.lane(thing.laneId)?.journeyId;
      const shown = arrangement.stepsOfJourney(journeyId ?? "").includes(thing.stepId);
      return shown ? journeyId : undefined;
    }
  }
}

/** The journey in a cell of which a note stands; undefined when it lies beside the sheets or is unplaced. */
export function journeyOfNote(arrangement: Arrangement, noteId: Id): Id | undefined {
  const place = arrangement.note(noteId)?.place;
  if (!place || !isCell(place)) return undefined;
  return journeyOfThing(arrangement, { kind: "cell", ...place });
}
