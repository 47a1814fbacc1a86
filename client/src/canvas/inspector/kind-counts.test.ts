import { removeLane } from "@resa/shared/operations/lane";
import { addNote, moveNote, removeNote, setNoteKind } from "@resa/shared/operations/note";
import { addPhase } from "@resa/shared/operations/phase";
import { moveStep } from "@resa/shared/operations/step";
import { createRoot } from "solid-js";
import { expect, onTestFinished, test } from "vitest";
import * as Y from "yjs";
import { makeProjection } from "../../board/projection";
import { furnish } from "../../board/whole-board.harness";
import { createKindCounts } from "./kind-counts";

/** The counts of a phase with 500 of the 5,000 notes of a board, and the notes that are looked at. */
function open() {
  const doc = new Y.Doc();
  furnish(doc);
  const projection = makeProjection(doc);
  const { arrangement } = projection;
  const looked: string[] = [];
  const watched = {
    follow: projection.follow,
    arrangement: { ...arrangement, note: (id: string) => (looked.push(id), arrangement.note(id)) },
  };
  const [counts, end] = createRoot((dispose) => [createKindCounts("j0p", watched), dispose]);
  onTestFinished(() => (end(), projection.dispose()));
  return {
    doc,
    counts: () => Object.fromEntries(counts()),
    lookedAt(change: () => void): readonly string[] {
      looked.length = 0;
      doc.transact(change);
      return [...looked];
    },
  };
}

test("each kind is counted, and a change looks at the notes that it touches and at no other", () => {
  const { doc, counts, lookedAt } = open();
  expect(counts()).toEqual({ plain: 500 });
  const kinds = ["j0l0s0n0", "j0l3s4n2", "j7l0s0n0"];
  expect(lookedAt(() => kinds.forEach((id) => setNoteKind(doc, id, "feels")))).toEqual(kinds);
  expect(counts()).toEqual({ plain: 498, feels: 2 });

  const place = { laneId: "j0l0", stepId: "j0s0", order: "Zz" };
  expect(
    lookedAt(() => void addNote(doc, { id: "new", place, kind: "idea", by: "bo", at: 1 })),
  ).toEqual(["new"]);
  expect(lookedAt(() => moveNote(doc, "j7l0s0n0", { ...place, order: "Zy" }))).toEqual([
    "j7l0s0n0",
  ]);
  expect(counts()).toEqual({ plain: 498, feels: 3, idea: 1 });
  lookedAt(() => moveNote(doc, "new", { x: 0, y: 0 }));
  lookedAt(() => removeNote(doc, "j0l3s4n2"));
  expect(counts()).toEqual({ plain: 498, feels: 2 });
});

test("what a step or a lane takes along is counted where it is then", () => {
  const { doc, counts, lookedAt } = open();
  addPhase(doc, { id: "other", journeyId: "j0", order: "a1" });
  lookedAt(() => moveStep(doc, "j0s9", { phaseId: "other", order: "a0" }));
  expect(counts()).toEqual({ plain: 480 });
  lookedAt(() => removeLane(doc, "j0l0"));
  expect(counts()).toEqual({ plain: 432 });
  expect(lookedAt(() => moveStep(doc, "j3s9", { phaseId: "j3p", order: "Zz" }))).toEqual([]);
});
