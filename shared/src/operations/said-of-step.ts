import type * as Y from "yjs";
import { rootOf } from "../document/board-doc";
import { readMoment, readStepFeeling } from "../document/read";
import type { Id } from "../model/id";
import { markMoment, setMoment, unmarkMoment } from "./moment";
import { removeStepFeelings, setStepFeeling } from "./step-feeling";

interface Named {
  readonly id: Id;
}

/** Removes steps, with their points on the curves of these lanes and what makes them moments of truth; their notes stay. */
export function dropSteps(doc: Y.Doc, lanes: readonly Named[], steps: readonly Named[]): void {
  doc.transact(() => {
    for (const step of steps) {
      for (const lane of lanes) removeStepFeelings(doc, lane.id, step.id);
      unmarkMoment(doc, step.id);
      rootOf(doc, "steps").delete(step.id);
    }
  });
}

/** What is said of one step is said of another too, where nothing was said of that yet: how it feels, and why it is a moment of truth. */
export function sayOfStep(doc: Y.Doc, lanes: readonly Named[], from: Id, to: Id): void {
  doc.transact(() => {
    for (const { id: laneId } of lanes) sayOfCell(doc, [laneId, from], [laneId, to]);
    copyMoment(doc, from, to);
  });
}

/** The same for a step's points on the curves of one lane. */
export function sayOfCell(doc: Y.Doc, from: readonly [Id, Id], to: readonly [Id, Id]): void {
  const [said, known] = [readStepFeeling(doc, ...from), readStepFeeling(doc, ...to)];
  setStepFeeling(doc, ...to, {
    wished: known.wished ?? said.wished,
    actual: known.actual ?? said.actual,
    tension: known.tension ?? said.tension,
  });
}

/** What makes one thing a moment of truth makes another one too, unless that is one already. */
export function copyMoment(doc: Y.Doc, from: Id, to: Id): void {
  const moment = readMoment(doc, from);
  if (moment === null || readMoment(doc, to) !== null) return;
  markMoment(doc, to, moment);
  setMoment(doc, to, moment);
}
