import type * as Y from "yjs";
import { sheetOfStep } from "../document/sheet";
import type { Id } from "../model/id";
import { orderAt } from "../model/order";
import { type NewId, randomId } from "./new-id";
import { addPhase } from "./phase";
import { moveStep } from "./step";

/**
 * From this step on, the steps of its phase become a phase of their own right behind, of the same period and without a title. Returns
 * its id; null where the step is gone or is the first of its phase, so that there is nothing to split.
 */
export function splitPhase(doc: Y.Doc, stepId: Id, newId: NewId = randomId): Id | null {
  const { phases, steps } = sheetOfStep(doc, stepId);
  const phaseId = steps.find(({ id }) => id === stepId)?.phaseId;
  const phase = phases.find(({ id }) => id === phaseId);
  const siblings = steps.filter((step) => step.phaseId === phaseId);
  const first = siblings.findIndex(({ id }) => id === stepId);
  if (phase === undefined || first <= 0) return null;
  return doc.transact(() => {
    const { journeyId, period } = phase;
    const order = orderAt(phases, phases.indexOf(phase) + 1);
    const id = addPhase(doc, { id: newId("phases"), journeyId, period, order });
    for (const step of siblings.slice(first))
      moveStep(doc, step.id, { phaseId: id, order: step.order });
    return id;
  });
}
