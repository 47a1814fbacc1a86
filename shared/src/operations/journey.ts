import type * as Y from "yjs";
import { notesAt, readSheet } from "../document/sheet";
import { rootOf } from "../document/board-doc";
import { type Id, makeId } from "../model/id";
import type { Journey } from "../model/journey";
import type { Order } from "../model/order";
import { forgetStop } from "./forget-stop";
import { removeNote } from "./note";
import { dropPhase } from "./phase";
import { addRecord, setFields } from "./record";
import { dropSteps } from "./said-of-step";
import { removeFeelings } from "./step-feeling";

/** Adds a journey without phases or lanes. */
export function addJourney(
  doc: Y.Doc,
  journey: Partial<Omit<Journey, "order">> & { order: Order },
): Id {
  const { id = makeId(), title = "", purpose = "", personaId = "", order, ...rest } = journey;
  // What nobody has said takes no room.
  const said = Object.entries(rest).filter(([, value]) => Boolean(value));
  const fields = { title, purpose, personaId, order, ...Object.fromEntries(said) };
  return addRecord(doc, "journeys", id, fields);
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

/** Removes a journey with its phases, steps and lanes, and the notes in their cells. */
export function removeJourney(doc: Y.Doc, id: Id): void {
  doc.transact(() => {
    const { phases, steps, lanes } = readSheet(doc, id);
    for (const note of notesAt(doc, lanes, steps)) removeNote(doc, note.id);
    for (const phase of phases) dropPhase(doc, phase.id);
    dropSteps(doc, steps);
    removeFeelings(doc, lanes);
    for (const lane of lanes) rootOf(doc, "lanes").delete(lane.id);
    rootOf(doc, "journeys").delete(id);
    forgetStop(doc, `journey/${id}`);
  });
}
