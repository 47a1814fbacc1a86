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

/** Two steps that are moments of truth become one that keeps both reasons; it is a decision when one of them was. */
export function joinMoments(doc: Y.Doc, from: Id, to: Id): void {
  const [said, known] = [readMoment(doc, from), readMoment(doc, to)];
  if (said === null || known === null) return;
  setMoment(doc, to, {
    isDecision: known.isDecision || said.isDecision,
    feeling: known.feeling || said.feeling,
    why: joinTitles(known.why, said.why),
  });
}

/** What is said of a step's points on the curves of one lane is said of another's too, where nothing was said of that yet. */
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
