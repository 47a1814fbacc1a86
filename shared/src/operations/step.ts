import type * as Y from "yjs";
import { recordOf, rootOf } from "../document/board-doc";
import { type Id, makeId } from "../model/id";
import type { Order } from "../model/order";
import type { Step } from "../model/step";
import { removeNotesWhere } from "./note";
import { addRecord, setFields } from "./record";

/** Adds a step. */
export function addStep(doc: Y.Doc, step: Partial<Step> & Pick<Step, "phaseId" | "order">): Id {
  const { id = makeId(), title = "", actor = "unsaid", phaseId, order } = step;
  return addRecord(doc, "steps", id, { place: [phaseId, order], title, actor });
}

/** Sets what a step says of itself. */
export function setStep(doc: Y.Doc, id: Id, fields: Partial<Pick<Step, "title" | "actor">>): void {
  setFields(doc, "steps", id, fields);
}

/** Puts a step elsewhere, also into another phase of its journey; one key, so that no concurrent move can tear it. */
export function moveStep(doc: Y.Doc, id: Id, place: { phaseId: Id; order: Order }): void {
  recordOf(doc, "steps", id)?.set("place", [place.phaseId, place.order]);
}

/** Removes a step and all notes in it. */
export function removeStep(doc: Y.Doc, id: Id): void {
  doc.transact(() => {
    removeNotesWhere(doc, (place) => place.stepId === id);
    rootOf(doc, "steps").delete(id);
  });
}
