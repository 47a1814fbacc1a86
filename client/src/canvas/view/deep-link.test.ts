import { addJourney } from "@resa/shared/operations/journey";
import { addNote } from "@resa/shared/operations/note";
import { addPhase } from "@resa/shared/operations/phase";
import { addStep } from "@resa/shared/operations/step";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { makeProjection } from "../../board/projection";
import { placeOfTarget, subjectOf, targetOf } from "./deep-link";

test("an address points at a note, a step, a journey or a moment of truth, and at nothing else", () => {
  expect(targetOf("#moment=V1StGXR8_Z5j")).toEqual({ kind: "moment", id: "V1StGXR8_Z5j" });
  expect(targetOf("#note=a")).toEqual({ kind: "note", id: "a" });
  for (const hash of ["", "#", "#moment=", "#lane=a", "#moment=a b", "#constructor=a"])
    expect(targetOf(hash)).toBeNull();
});

test("a moment of truth is the note or the step that it is, marked or not; what is gone is nowhere", () => {
  const doc = new Y.Doc();
  addJourney(doc, { id: "j", order: "a0" });
  addPhase(doc, { id: "p", journeyId: "j", order: "a0" });
  addStep(doc, { id: "s", phaseId: "p", order: "a0" });
  addNote(doc, { id: "n", place: { x: 10, y: 20 }, by: "maja", at: 1 });
  const board = makeProjection(doc);
  expect(subjectOf({ kind: "moment", id: "n" }, board)).toEqual({ kind: "note", id: "n" });
  expect(subjectOf({ kind: "moment", id: "s" }, board)).toEqual({ kind: "step", id: "s" });
  expect(placeOfTarget({ kind: "moment", id: "n" }, board)).toMatchObject({ x: 10, y: 20 });
  expect(placeOfTarget({ kind: "moment", id: "s" }, board)).toEqual(
    placeOfTarget({ kind: "step", id: "s" }, board),
  );
  expect(placeOfTarget({ kind: "moment", id: "gone" }, board)).toBeNull();
  board.dispose();
});
