import type * as Y from "yjs";
import { sheetOfPhase } from "../document/sheet";
import type { Id } from "../model/id";
import { ordersAfter } from "../model/order";
import { stopIdOf } from "../model/stop";
import { joinTitles } from "./join-titles";
import { dropPhase, setPhase } from "./phase";
import { joinStopNotes } from "./stop";
import { moveStep } from "./step";

/** The next phase of the journey joins this one: its steps come behind those here, and both titles are kept. Nothing happens behind the last. */
export function mergePhase(doc: Y.Doc, phaseId: Id): void {
  const { phases, steps } = sheetOfPhase(doc, phaseId);
  const index = phases.findIndex(({ id }) => id === phaseId);
  const [phase, next] = [phases[index], phases[index + 1]];
  if (phase === undefined || next === undefined) return;
  const last = steps.findLast((step) => step.phaseId === phaseId);
  const joining = steps.filter((step) => step.phaseId === next.id);
  const orders = ordersAfter(last?.order ?? null, joining.length);
  doc.transact(() => {
    joining.forEach(({ id }, at) => moveStep(doc, id, { phaseId, order: orders[at] ?? "a0" }));
    setPhase(doc, phaseId, { title: joinTitles(phase.title, next.title) });
    joinStopNotes(doc, stopIdOf("phase", next.id), stopIdOf("phase", phaseId));
    dropPhase(doc, next.id);
  });
}
