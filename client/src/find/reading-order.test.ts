import { addJourney } from "@resa/shared/operations/journey";
import { addLane } from "@resa/shared/operations/lane";
import { addNote } from "@resa/shared/operations/note";
import { addPersona } from "@resa/shared/operations/persona";
import { addPhase } from "@resa/shared/operations/phase";
import { addStep } from "@resa/shared/operations/step";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { makeProjection } from "../board/projection";
import { readingOrder } from "./reading-order";

test("a board reads journey by journey, step by step, lane by lane; what lies beside the sheets comes last", () => {
  const doc = new Y.Doc();
  for (const j of ["a", "b"]) {
    addJourney(doc, { id: j, order: `${j}0` });
    addPhase(doc, { id: `${j}-phase`, journeyId: j, order: "a0" });
    for (const s of ["1", "2"])
      addStep(doc, { id: `${j}-step${s}`, phaseId: `${j}-phase`, order: `a${s}` });
    for (const l of ["1", "2"]) addLane(doc, { id: `${j}-lane${l}`, journeyId: j, order: `a${l}` });
  }
  addPersona(doc, { id: "tor", order: "a0" });
  const note = (id: string, place: Parameters<typeof addNote>[1]["place"]) =>
    addNote(doc, { id, place, by: "ada", at: 1 });
  note("beside", { x: 0, y: 0 });
  note("lost", { laneId: "gone", stepId: "gone", order: "a0" });
  note("n12", { laneId: "a-lane1", stepId: "a-step2", order: "a0" });
  note("n21", { laneId: "a-lane2", stepId: "a-step1", order: "a0" });

  const order = Array.from(readingOrder(makeProjection(doc).arrangement), ({ id }) => id);
  expect(order).toEqual([
    "tor",
    ...["a", "a-lane1", "a-lane2", "a-phase", "a-step1", "n21", "a-step2", "n12"],
    ...["b", "b-lane1", "b-lane2", "b-phase", "b-step1", "b-step2"],
    ...["beside", "lost"],
  ]);
});
