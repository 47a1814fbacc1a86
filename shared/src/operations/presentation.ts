import type * as Y from "yjs";
import { feedbackRoot, readPresentation } from "../document/feedback-doc";
import type { Id } from "../model/id";
import type { Presentation } from "../model/presentation";
import type { Stamp } from "../model/stamp";
import type { Outcome } from "./outcome";

/** Who asks, and whether their role lets them lead. Who was handed the lead may do so too, while they have it. */
export interface Leader extends Stamp {
  readonly mayLead: boolean;
}

/** Whether they may lead now: by their role, or because they were handed the lead. */
export function maySteer(doc: Y.Doc, { by, mayLead }: Omit<Leader, "at">): boolean {
  const presentation = readPresentation(doc);
  return mayLead || (presentation?.by === by && presentation.from !== "");
}

/** Begins a presentation at a stop, or takes one's own there. Nobody takes over another's by that. */
export function present(doc: Y.Doc, stop: string, leader: Leader): Outcome {
  const { by, at } = leader;
  if (!maySteer(doc, leader)) return "not-permitted";
  const presentation = readPresentation(doc);
  if (presentation !== null && presentation.by !== by) return "already-led";
  write(doc, presentation, { ...(presentation ?? { by, from: "", at, brought: 0 }), stop });
  return "done";
}

/** Takes one's own presentation to a stop. */
export function goToStop(doc: Y.Doc, stop: string, leader: Leader): Outcome {
  const presentation = readPresentation(doc);
  if (!maySteer(doc, leader)) return "not-permitted";
  if (presentation === null) return "not-found";
  if (presentation.by !== leader.by) return "already-led";
  write(doc, presentation, { ...presentation, stop });
  return "done";
}

/** Brings everyone to where the leader is, those too who look elsewhere. */
export function bringEveryone(doc: Y.Doc, leader: Leader): Outcome {
  const presentation = readPresentation(doc);
  if (!maySteer(doc, leader)) return "not-permitted";
  if (presentation === null) return "not-found";
  write(doc, presentation, { ...presentation, brought: leader.at });
  return "done";
}

/** Hands the lead to somebody; a facilitator takes it over by handing it to themselves. */
export function handLead(doc: Y.Doc, to: Id, leader: Leader): Outcome {
  const { by, mayLead } = leader;
  const presentation = readPresentation(doc);
  // Said again, when it is no longer theirs.
  if (presentation?.by === to && (presentation.from === by || to === by)) return "done";
  if (!maySteer(doc, leader)) return "not-permitted";
  if (presentation === null) return "not-found";
  write(doc, presentation, { ...presentation, by: to, from: to === by && mayLead ? "" : by });
  return "done";
}

/** Ends the presentation; where there is none, that is done already. */
export function endPresentation(doc: Y.Doc, leader: Omit<Leader, "at">): Outcome {
  if (readPresentation(doc) === null) return "done";
  if (!maySteer(doc, leader)) return "not-permitted";
  feedbackRoot(doc, "leading").delete("presentation");
  return "done";
}

/** Ends the presentation of somebody who is gone, or may not lead any more. */
export function dropPresentation(doc: Y.Doc, leaderId: Id): void {
  if (readPresentation(doc)?.by === leaderId) feedbackRoot(doc, "leading").delete("presentation");
}

/** What changes nothing is not written. */
function write(doc: Y.Doc, before: Presentation | null, after: Presentation): void {
  const isSame =
    before?.by === after.by && before.stop === after.stop && before.brought === after.brought;
  if (!isSame) feedbackRoot(doc, "leading").set("presentation", after);
}
