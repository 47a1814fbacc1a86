import type * as Y from "yjs";
import { recordIds, readRecord } from "../document/read";
import { rootOf } from "../document/board-doc";
import { type Id, makeId } from "../model/id";
import type { Journey } from "../model/journey";
import type { Order } from "../model/order";
import { removeLane } from "./lane";
import { removePhase } from "./phase";
import { addRecord, setFields } from "./record";

/** Adds a journey without phases or lanes. */
export function addJourney(
  doc: Y.Doc,
  journey: Partial<Omit<Journey, "order">> & { order: Order },
): Id {
  const { id = makeId(), title = "", purpose = "", personaId = "", order, collapsed } = journey;
  return addRecord(doc, "journeys", id, {
    title,
    purpose,
    personaId,
    order,
    ...(collapsed && { collapsed }),
  });
}

/** Sets what a journey says of itself. */
export function setJourney(
  doc: Y.Doc,
  id: Id,
  fields: Partial<Omit<Journey, "id" | "order">>,
): void {
  setFields(doc, "journeys", id, fields);
}

/** Puts a journey elsewhere among the journeys. */
export function moveJourney(doc: Y.Doc, id: Id, order: Order): void {
  setFields(doc, "journeys", id, { order });
}

/** Removes a journey with its phases, steps, lanes and notes. */
export function removeJourney(doc: Y.Doc, id: Id): void {
  doc.transact(() => {
    for (const phaseId of [...recordIds(doc, "phases")]) {
      if (readRecord(doc, "phases", phaseId)?.journeyId === id) removePhase(doc, phaseId);
    }
    for (const laneId of [...recordIds(doc, "lanes")]) {
      if (readRecord(doc, "lanes", laneId)?.journeyId === id) removeLane(doc, laneId);
    }
    rootOf(doc, "journeys").delete(id);
  });
}
