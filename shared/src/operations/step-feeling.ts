import type * as Y from "yjs";
import { recordOf, rootOf } from "../document/board-doc";
import { removeFields, writeFields } from "../document/fields";
import { readJoined } from "../document/read";
import type { Id } from "../model/id";
import { type StepFeeling, stepFeelingId } from "../model/step-feeling";

/**
 * Takes away all points of these steps or lanes, also those of a sheet on which a step once stood, and of the steps that joined them.
 * Reads every key of them once.
 */
export function removeFeelings(doc: Y.Doc, things: readonly { readonly id: Id }[]): void {
  const gone = new Set(things.flatMap(({ id }) => [id, ...readJoined(doc, id)]));
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
  doc.transact(() => {
    writeFields(doc, "feelings", stepFeelingId(laneId, stepId), Object.fromEntries(entries));
    // It holds also where something is left of a step that joined this one.
    for (const joined of readJoined(doc, stepId))
      removeFields(doc, "feelings", stepFeelingId(laneId, joined), Object.keys(points));
  });
}
