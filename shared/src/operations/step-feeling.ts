import type * as Y from "yjs";
import { recordOf, rootOf } from "../document/board-doc";
import { writeFields } from "../document/fields";
import type { Id } from "../model/id";
import { type StepFeeling, stepFeelingId } from "../model/step-feeling";

/** Takes away all points of these steps or lanes, also those of a sheet on which a step once stood. Reads every key of them once. */
export function removeFeelings(doc: Y.Doc, things: readonly { readonly id: Id }[]): void {
  const gone = new Set(things.map(({ id }) => id));
  const points = rootOf(doc, "feelings");
  for (const key of [...points.keys()]) {
    const [laneId = "", stepId = ""] = key.split("/");
    if (gone.has(laneId) || gone.has(stepId)) points.delete(key);
  }
}

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
