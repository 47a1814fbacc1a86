import type * as Y from "yjs";
import { rootOf } from "../document/board-doc";
import { notesAt, sheetOfStep } from "../document/sheet";
import type { Id } from "../model/id";
import { ordersAfter } from "../model/order";
import type { Step } from "../model/step";
import { stopIdOf } from "../model/stop";
import { forgetStop } from "./forget-stop";
import { joinTitles } from "./join-titles";
import { moveNote } from "./note";
import { setFields } from "./record";
import { joinMoments } from "./said-of-step";
import { setStep } from "./step";
import { joinStopNotes } from "./stop";

/**
 * The next step of the journey, also one of the next phase, joins this one: its notes come behind those here in each cell, and both titles
 * are kept. What is said of this step stays; where nothing is, what was said of the next is, and of two moments of truth both reasons.
 * Nothing happens behind the last.
 */
export function mergeStep(doc: Y.Doc, stepId: Id): void {
  const { steps, lanes } = sheetOfStep(doc, stepId);
  const index = steps.findIndex(({ id }) => id === stepId);
  const [step, next] = [steps[index], steps[index + 1]];
  if (step === undefined || next === undefined) return;
  const notes = notesAt(doc, lanes, [step, next]);
  doc.transact(() => {
    for (const { id: laneId } of lanes) {
      const inLane = notes.filter(({ place }) => place.laneId === laneId);
      const last = inLane.findLast(({ place }) => place.stepId === stepId);
      const joining = inLane.filter(({ place }) => place.stepId === next.id);
      const orders = ordersAfter(last?.place.order ?? null, joining.length);
      joining.forEach(({ id }, at) =>
        moveNote(doc, id, { laneId, stepId, order: orders[at] ?? "a0" }),
      );
    }
    joinMoments(doc, next.id, stepId);
    // What is said of the next stands where it stood, and so does what somebody says of it at this moment.
    setFields(doc, "steps", stepId, { joined: joined(step, next) });
    setStep(doc, stepId, {
      title: joinTitles(step.title, next.title),
      actor: step.actor === "unsaid" ? next.actor : step.actor,
    });
    rootOf(doc, "steps").delete(next.id);
    // A step becomes a moment of truth by what was said of the next, now that this is gone.
    joinStopNotes(doc, stopIdOf("moment", next.id), stopIdOf("moment", stepId));
    forgetStop(doc, stopIdOf("moment", next.id));
  });
}

const joined = (step: Step, next: Step): string =>
  [step.joined, next.id, next.joined].filter(Boolean).join(" ");
