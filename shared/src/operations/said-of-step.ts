import type * as Y from "yjs";
import { rootOf } from "../document/board-doc";
import { readMoment, readStepFeeling } from "../document/read";
import type { Id } from "../model/id";
import { joinTitles } from "./join-titles";
import { markMoment, setMoment, unmarkMoment } from "./moment";
import { removeFeelings, setStepFeeling } from "./step-feeling";

interface Named {
  readonly id: Id;
}

/** Removes steps, with their points on the curves and what makes them moments of truth; their notes stay. */
export function dropSteps(doc: Y.Doc, steps: readonly Named[]): void {
  doc.transact(() => {
    removeFeelings(doc, steps);
    for (const step of steps) {
      unmarkMoment(doc, step.id);
      rootOf(doc, "steps").delete(step.id);
    }
  });
}

/**
 * What is said of one step is said of another too: how it feels, where nothing was said of that yet, and why it is a moment of truth,
 * beside the reason that was given already.
 */
export function sayOfStep(doc: Y.Doc, lanes: readonly Named[], from: Id, to: Id): void {
  doc.transact(() => {
    for (const { id: laneId } of lanes) sayOfCell(doc, [laneId, from], [laneId, to]);
    joinMoment(doc, from, to);
  });
}

/** Two moments of truth that become one keep both reasons; it is a decision when one of them was. */
function joinMoment(doc: Y.Doc, from: Id, to: Id): void {
  const [said, known] = [readMoment(doc, from), readMoment(doc, to)];
  if (said === null || known === null) return copyMoment(doc, from, to);
  setMoment(doc, to, {
    isDecision: known.isDecision || said.isDecision,
    feeling: known.feeling || said.feeling,
    why: joinTitles(known.why, said.why),
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
