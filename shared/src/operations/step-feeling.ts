import type * as Y from "yjs";
import { recordOf } from "../document/board-doc";
import { removeFields, writeFields } from "../document/fields";
import type { Id } from "../model/id";
import { type StepFeeling, stepFeelingFields, stepFeelingId } from "../model/step-feeling";

/** Takes the points of a step on the curves of a lane away. */
export const removeStepFeelings = (doc: Y.Doc, laneId: Id, stepId: Id): void =>
  removeFields(doc, "feelings", stepFeelingId(laneId, stepId), stepFeelingFields);

/** Sets points of a step on the curves of a lane; null takes one away. Where the lane or the step is gone, nothing is set. */
export function setStepFeeling(
  doc: Y.Doc,
  laneId: Id,
  stepId: Id,
  points: Partial<StepFeeling>,
): void {
  if (recordOf(doc, "lanes", laneId) === null || recordOf(doc, "steps", stepId) === null) return;
  const entries = Object.entries(points).map(([name, value]) => [name, value ?? undefined]);
  writeFields(doc, "feelings", stepFeelingId(laneId, stepId), Object.fromEntries(entries));
}
