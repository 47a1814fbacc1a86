import type * as Y from "yjs";
import { recordOf, rootOf } from "../document/board-doc";
import { notesAt, sheetOfPhase } from "../document/sheet";
import { type Id, makeId } from "../model/id";
import type { Order } from "../model/order";
import type { Phase } from "../model/phase";
import { removeNote } from "./note";
import { forgetStop } from "./forget-stop";
import { addRecord, setFields } from "./record";
import { dropSteps } from "./said-of-step";

/** Adds a phase without steps; does nothing where its journey isn't there. */
export function addPhase(
  doc: Y.Doc,
  phase: Partial<Phase> & Pick<Phase, "journeyId" | "order">,
): Id {
  const { id = makeId(), title = "", period = "during", journeyId, order } = phase;
  if (recordOf(doc, "journeys", journeyId) === null) return id;
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

/** Removes a phase with its steps and all notes that the sheet shows in them. */
export function removePhase(doc: Y.Doc, id: Id): void {
  doc.transact(() => {
    const { lanes, steps } = sheetOfPhase(doc, id);
    const own = steps.filter(({ phaseId }) => phaseId === id);
    for (const note of notesAt(doc, lanes, own)) removeNote(doc, note.id);
    dropSteps(doc, own);
    dropPhase(doc, id);
  });
}

/** Removes a phase itself, with what was kept of its stop; its steps stay. */
export function dropPhase(doc: Y.Doc, id: Id): void {
  rootOf(doc, "phases").delete(id);
  forgetStop(doc, `phase/${id}`);
}
