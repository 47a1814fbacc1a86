import type * as Y from "yjs";
import { readRecord } from "../document/read";
import { notesAt, readSheet, sheetOfLane } from "../document/sheet";
import type { Id } from "../model/id";
import { type Order, ordersAfter } from "../model/order";
import { copyNote } from "./copy-note";
import { addLane } from "./lane";
import { type NewId, randomId } from "./new-id";
import { sayOfCell } from "./said-of-step";

/**
 * Copies a lane into a journey, also into its own. Its notes go to the steps at the same places, counted from the left; those beyond the
 * last step go to the last. Without any steps there, the lane comes without notes. Returns the copy's id; null where lane or journey are gone.
 */
export function copyLane(
  doc: Y.Doc,
  laneId: Id,
  to: { readonly journeyId: Id; readonly order: Order },
  newId: NewId = randomId,
): Id | null {
  const lane = readRecord(doc, "lanes", laneId);
  if (lane === null || readRecord(doc, "journeys", to.journeyId) === null) return null;
  return doc.transact(() => {
    const from = sheetOfLane(doc, laneId).steps;
    const steps = readSheet(doc, to.journeyId).steps;
    const notes = notesAt(doc, [lane], from);
    const copyId = addLane(doc, { ...lane, ...to, id: newId("lanes") });

    const cells = steps.map((step): { id: Id; noteIds: Id[] } => ({ id: step.id, noteIds: [] }));
    from.forEach((step, index) => {
      const here = notes.filter(({ place }) => place.stepId === step.id);
      const cell = cells[Math.min(index, cells.length - 1)];
      cell?.noteIds.push(...here.map(({ id }) => id));
    });
    // Where several steps meet in the last one, the first that says how it feels is heard.
    from.forEach((step, index) => {
      const to = cells[Math.min(index, cells.length - 1)];
      if (to) sayOfCell(doc, [laneId, step.id], [copyId, to.id]);
    });
    for (const { id: stepId, noteIds } of cells) {
      const orders = ordersAfter(null, noteIds.length);
      noteIds.forEach((id, index) => {
        const place = { laneId: copyId, stepId, order: orders[index] ?? "a0" };
        copyNote(doc, id, { id: newId("notes"), place });
      });
    }
    return copyId;
  });
}
