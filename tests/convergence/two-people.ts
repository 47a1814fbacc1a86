import { addJourney } from "@resa/shared/operations/journey";
import { addLane } from "@resa/shared/operations/lane";
import { addNote } from "@resa/shared/operations/note";
import { addPhase } from "@resa/shared/operations/phase";
import { addStep } from "@resa/shared/operations/step";
import { expect } from "vitest";
import * as Y from "yjs";
import { makeReplica, type Replica } from "./replica";
import { records } from "./sight";

export const home = { laneId: "doing", stepId: "call", order: "a0" };
export const note = { id: "n1", place: home, text: "Waits", by: "ada", at: 1 };

/** Ada and Bo on one board: a journey of two phases, two steps and two lanes, and a note. They don't hear of each other until they `meet`. */
export function begin(adaId: number, boId: number) {
  const board = new Y.Doc();
  addJourney(board, { id: "j1", order: "a0" });
  addPhase(board, { id: "before", journeyId: "j1", order: "a0" });
  addPhase(board, { id: "after", journeyId: "j1", order: "a1" });
  addStep(board, { id: "call", phaseId: "before", order: "a0" });
  addStep(board, { id: "bill", phaseId: "after", order: "a0" });
  addLane(board, { id: "doing", journeyId: "j1", order: "a0" });
  addLane(board, { id: "thinking", journeyId: "j1", order: "a1" });
  addNote(board, note);
  const kept = Y.encodeStateAsUpdate(board);
  const [ada, bo] = [adaId, boId].map((id) => makeReplica(id, kept, () => {})) as [
    Replica,
    Replica,
  ];
  const tell = (from: Replica, to: Replica): void =>
    Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc)));
  return {
    ada,
    bo,
    /** Both hear of everything, and must see the same. */
    meet() {
      tell(ada, bo);
      tell(bo, ada);
      expect(records(ada.doc)).toBe(records(bo.doc));
    },
    one: (edit: (doc: Y.Doc) => void) => ada.edit(edit, true),
    other: (edit: (doc: Y.Doc) => void) => bo.edit(edit, true),
  };
}
