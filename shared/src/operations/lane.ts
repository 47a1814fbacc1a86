import type * as Y from "yjs";
import { recordOf, rootOf } from "../document/board-doc";
import { notesAt, sheetOfLane } from "../document/sheet";
import { type Id, makeId } from "../model/id";
import type { Lane } from "../model/lane";
import type { Order } from "../model/order";
import { removeNote } from "./note";
import { addRecord, setFields } from "./record";
import { removeFeelings } from "./step-feeling";

/** Adds a lane; does nothing where its journey isn't there. */
export function addLane(doc: Y.Doc, lane: Partial<Lane> & Pick<Lane, "journeyId" | "order">): Id {
  const { id = makeId(), role = "free", name = "", journeyId, order, height, collapsed } = lane;
  const { personaId } = lane;
  if (recordOf(doc, "journeys", journeyId) === null) return id;
  return addRecord(doc, "lanes", id, {
    journeyId,
    role,
    name,
    order,
    ...(personaId && { personaId }),
    ...(height && { height }),
    ...(collapsed && { collapsed }),
  });
}

/** Sets what a lane says of itself. */
export function setLane(
  doc: Y.Doc,
  id: Id,
  fields: Partial<Omit<Lane, "id" | "journeyId" | "order">>,
): void {
  setFields(doc, "lanes", id, fields);
}

/** Puts a lane elsewhere among the lanes of its journey. */
export function moveLane(doc: Y.Doc, id: Id, order: Order): void {
  setFields(doc, "lanes", id, { order });
}

/** Removes a lane and all notes that the sheet shows in it. */
export function removeLane(doc: Y.Doc, id: Id): void {
  doc.transact(() => {
    const { steps } = sheetOfLane(doc, id);
    for (const note of notesAt(doc, [{ id }], steps)) removeNote(doc, note.id);
    removeFeelings(doc, [{ id }]);
    rootOf(doc, "lanes").delete(id);
  });
}
