import type * as Y from "yjs";
import { type CellNote, notesAt, sheetOfStep } from "../document/sheet";
import type { Id } from "../model/id";
import { orderAt } from "../model/order";
import { type NewId, randomId } from "./new-id";
import { moveNote } from "./note";
import { addStep } from "./step";

/**
 * Adds a step right behind this one, with the same actor and without a title. Those of the given notes that stand in the step go along;
 * where none are given, the second half of each cell's. Returns the new step's id; null where the step is gone.
 */
export function splitStep(
  doc: Y.Doc,
  stepId: Id,
  noteIds: readonly Id[],
  newId: NewId = randomId,
): Id | null {
  const { steps, lanes } = sheetOfStep(doc, stepId);
  const step = steps.find(({ id }) => id === stepId);
  if (step === undefined) return null;
  const { phaseId, actor } = step;
  const siblings = steps.filter((sibling) => sibling.phaseId === phaseId);
  const notes = notesAt(doc, lanes, [step]);
  const given = new Set(noteIds);
  const leaving =
    given.size > 0
      ? notes.filter(({ id }) => given.has(id))
      : lanes.flatMap((lane) => secondHalf(notes.filter(({ place }) => place.laneId === lane.id)));
  return doc.transact(() => {
    const order = orderAt(siblings, siblings.indexOf(step) + 1);
    const id = addStep(doc, { id: newId("steps"), phaseId, actor, order });
    for (const note of leaving) moveNote(doc, note.id, { ...note.place, stepId: id });
    return id;
  });
}

/** Of an odd number, the one in the middle stays. */
const secondHalf = (notes: readonly CellNote[]): readonly CellNote[] =>
  notes.slice(Math.ceil(notes.length / 2));
