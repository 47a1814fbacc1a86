import type * as Y from "yjs";
import { recordOf, rootOf } from "../document/board-doc";
import { writeFields } from "../document/fields";
import { readRecord, recordIds } from "../document/read";
import { type Id, makeId } from "../model/id";
import type { Order } from "../model/order";
import type { ProductGroup } from "../model/product-group";
import { addRecord, setFields } from "./record";

/** Adds a product group. */
export function addGroup(
  doc: Y.Doc,
  group: Partial<ProductGroup> & Pick<ProductGroup, "order">,
): Id {
  const { id = makeId(), name = "", order } = group;
  return addRecord(doc, "groups", id, { name, order });
}

/** Names a product group. */
export function setGroup(doc: Y.Doc, id: Id, fields: Pick<ProductGroup, "name">): void {
  setFields(doc, "groups", id, fields);
}

/** Puts a product group elsewhere among the groups. */
export function moveGroup(doc: Y.Doc, id: Id, order: Order): void {
  setFields(doc, "groups", id, { order });
}

/** Removes a product group; its journeys stay, without one. */
export function removeGroup(doc: Y.Doc, id: Id): void {
  doc.transact(() => {
    for (const journeyId of recordIds(doc, "journeys")) {
      if (readRecord(doc, "journeys", journeyId)?.groupId === id)
        setFields(doc, "journeys", journeyId, { groupId: "" });
    }
    for (const personaId of recordIds(doc, "personas"))
      writeFields(doc, "interviews", personaId, { [id]: undefined });
    rootOf(doc, "groups").delete(id);
  });
}

/** Says how many people of a kind were interviewed about a product group. Where one of the two is gone, nothing is said. */
export function setInterviews(doc: Y.Doc, personaId: Id, groupId: Id, count: number): void {
  if (recordOf(doc, "personas", personaId) === null || recordOf(doc, "groups", groupId) === null)
    return;
  writeFields(doc, "interviews", personaId, { [groupId]: count > 0 ? count : undefined });
}
