import type * as Y from "yjs";
import { readRecord } from "../document/read";
import { notesAt, readSheet } from "../document/sheet";
import type { Id } from "../model/id";
import type { Journey } from "../model/journey";
import { copyNote } from "./copy-note";
import { addJourney } from "./journey";
import { addLane } from "./lane";
import { type NewId, randomId } from "./new-id";
import { addPhase } from "./phase";
import { copyMoment, sayOfCell } from "./said-of-step";
import { addStep } from "./step";

/**
 * Copies a journey with its phases, steps and lanes, and the notes in their cells; all of them keep their fields and their order.
 * Returns the copy's id; null where there is no such journey.
 */
export function duplicateJourney(
  doc: Y.Doc,
  journeyId: Id,
  fields: Pick<Journey, "title" | "order">,
  newId: NewId = randomId,
): Id | null {
  const journey = readRecord(doc, "journeys", journeyId);
  if (journey === null) return null;
  return doc.transact(() => {
    const { phases, steps, lanes } = readSheet(doc, journeyId);
    const notes = notesAt(doc, lanes, steps);
    const copyId = addJourney(doc, { ...journey, ...fields, id: newId("journeys") });

    const phaseIds = new Map<Id, Id>();
    for (const phase of phases) {
      const copy = { ...phase, id: newId("phases"), journeyId: copyId };
      phaseIds.set(phase.id, addPhase(doc, copy));
    }
    const stepIds = new Map<Id, Id>();
    for (const step of steps) {
      const phaseId = phaseIds.get(step.phaseId) ?? "";
      const stepId = addStep(doc, { ...step, id: newId("steps"), phaseId });
      stepIds.set(step.id, stepId);
      copyMoment(doc, step.id, stepId);
    }
    const laneIds = new Map<Id, Id>();
    for (const lane of lanes) {
      const copy = { ...lane, id: newId("lanes"), journeyId: copyId };
      const laneId = addLane(doc, copy);
      laneIds.set(lane.id, laneId);
      for (const [from, to] of stepIds) sayOfCell(doc, [lane.id, from], [laneId, to]);
    }
    for (const { id, place } of notes) {
      const laneId = laneIds.get(place.laneId) ?? "";
      const stepId = stepIds.get(place.stepId) ?? "";
      copyNote(doc, id, { id: newId("notes"), place: { ...place, laneId, stepId } });
    }
    return copyId;
  });
}
