import type { Arrangement } from "@resa/shared/layout/arrangement";
import type { Thing } from "./thing";

/**
 * Everything on a board that has words, as one would read it aloud: the personas, then journey by journey its title and its lanes, then
 * from left to right each phase, each step, and the notes under it from top to bottom. What lies beside the sheets comes last.
 */
export function* readingOrder(arrangement: Arrangement): Generator<Thing> {
  for (const id of arrangement.personas) yield { record: "personas", id };
  for (const journeyId of arrangement.journeys) {
    yield { record: "journeys", id: journeyId };
    const lanes = arrangement.lanes(journeyId);
    for (const id of lanes) yield { record: "lanes", id };
    for (const phaseId of arrangement.phases(journeyId)) {
      yield { record: "phases", id: phaseId };
      for (const stepId of arrangement.steps(phaseId)) {
        yield { record: "steps", id: stepId };
        for (const laneId of lanes)
          for (const id of arrangement.cell(laneId, stepId)) yield { record: "notes", id };
      }
    }
  }
  for (const id of arrangement.free) yield { record: "notes", id };
  for (const id of arrangement.unplaced) yield { record: "notes", id };
}
