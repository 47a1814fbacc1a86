import type * as Y from "yjs";
import { rootOf } from "../document/board-doc";
import { readRecord, recordIds } from "../document/read";
import { type Id, makeId } from "../model/id";
import type { Order } from "../model/order";
import type { Phase } from "../model/phase";
import { addRecord, setFields } from "./record";
import { removeStep } from "./step";

/** Adds a phase without steps. */
export function addPhase(
  doc: Y.Doc,
  phase: Partial<Phase> & Pick<Phase, "journeyId" | "order">,
): Id {
  const { id = makeId(), title = "", period = "during", journeyId, order } = phase;
  return addRecord(doc, "phases", id, { journeyId, title, period, order });
}

/** Sets what a phase says of itself. */
export function setPhase(
  doc: Y.Doc,
  id: Id,
  fields: Partial<Pick<Phase, "title" | "period">>,
): void {
  setFields(doc, "phases", id, fields);
}

/** Puts a phase elsewhere among the phases of its journey. */
export function movePhase(doc: Y.Doc, id: Id, order: Order): void {
  setFields(doc, "phases", id, { order });
}

/** Removes a phase with its steps and all notes in them. */
export function removePhase(doc: Y.Doc, id: Id): void {
  doc.transact(() => {
    for (const stepId of [...recordIds(doc, "steps")]) {
      if (readRecord(doc, "steps", stepId)?.phaseId === id) removeStep(doc, stepId);
    }
    rootOf(doc, "phases").delete(id);
  });
}
