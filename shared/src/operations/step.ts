import type * as Y from "yjs";
import { recordOf } from "../document/board-doc";
import { notesAt, sheetOfStep } from "../document/sheet";
import { type Id, makeId } from "../model/id";
import type { Order } from "../model/order";
import type { Step } from "../model/step";
import { removeNote } from "./note";
import { addRecord, setFields } from "./record";
import { dropSteps } from "./said-of-step";

/** Adds a step; does nothing where its phase isn't there. */
export function addStep(doc: Y.Doc, step: Partial<Step> & Pick<Step, "phaseId" | "order">): Id {
  const { id = makeId(), title = "", actor = "unsaid", phaseId, order } = step;
  if (recordOf(doc, "phases", phaseId) === null) return id;
  return addRecord(doc, "steps", id, { place: [phaseId, order], title, actor });
}

/** Sets what a step says of itself. */
export function setStep(doc: Y.Doc, id: Id, fields: Partial<Pick<Step, "title" | "actor">>): void {
  setFields(doc, "steps", id, fields);
}

/** Puts a step elsewhere, also into another phase of its journey; one key, so that no concurrent move can tear it. Where the phase isn't there, it stays. */
export function moveStep(doc: Y.Doc, id: Id, place: { phaseId: Id; order: Order }): void {
  if (recordOf(doc, "phases", place.phaseId) === null) return;
  recordOf(doc, "steps", id)?.set("place", [place.phaseId, place.order]);
}

/** Removes a step and all notes that the sheet shows in it. */
export function removeStep(doc: Y.Doc, id: Id): void {
  doc.transact(() => {
    const { lanes } = sheetOfStep(doc, id);
    for (const note of notesAt(doc, lanes, [{ id }])) removeNote(doc, note.id);
    dropSteps(doc, [{ id }]);
  });
}
