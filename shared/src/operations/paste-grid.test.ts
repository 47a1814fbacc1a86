import { expect, test } from "vitest";
import * as Y from "yjs";
import { readNote, readRecord, readText, recordIds } from "../document/read";
import { addJourney } from "./journey";
import { addLane } from "./lane";
import { pasteGrid } from "./paste-grid";
import { addPhase } from "./phase";
import { addStep } from "./step";

const made = { by: "ada", at: 1_700_000_000 };

/** A sheet of one lane for pains and one step. */
function begin(): Y.Doc {
  const doc = new Y.Doc();
  addJourney(doc, { id: "j1", order: "a0" });
  addPhase(doc, { id: "p1", journeyId: "j1", order: "a0" });
  addLane(doc, { id: "pains", journeyId: "j1", role: "pain-points", order: "a0" });
  addStep(doc, { id: "calls", phaseId: "p1", order: "a0" });
  return doc;
}

const grid = {
  lanes: ["pains", { journeyId: "j1", role: "free", name: "Ours", order: "a1" }],
  steps: ["calls", { phaseId: "p1", title: "Waits", order: "a1" }],
  notes: [
    { row: 0, column: 0, order: "a0", text: "Queue" },
    { row: 1, column: 1, order: "a0", text: "Music", kind: "idea", colour: "pink" },
  ],
} as const;

test("notes stand in the lanes and steps that are there and in those that are added", () => {
  const doc = begin();
  const [queue = "", music = ""] = pasteGrid(doc, grid, made);
  expect(readNote(doc, queue)).toMatchObject({
    ...made,
    place: { laneId: "pains", stepId: "calls", order: "a0" },
    // As the lane suggests.
    kind: "irritates",
  });
  const laneId = [...recordIds(doc, "lanes")].find((id) => id !== "pains") ?? "";
  const stepId = [...recordIds(doc, "steps")].find((id) => id !== "calls") ?? "";
  expect(readRecord(doc, "lanes", laneId)).toMatchObject({ name: "Ours", role: "free" });
  expect(readRecord(doc, "steps", stepId)).toMatchObject({ title: "Waits", phaseId: "p1" });
  expect(readNote(doc, music)).toMatchObject({
    place: { laneId, stepId, order: "a0" },
    kind: "idea",
    colour: "pink",
  });
  expect(readText(doc, music)).toBe("Music");
});

test("all of it is one change", () => {
  const doc = begin();
  let changes = 0;
  doc.on("update", () => (changes += 1));
  pasteGrid(doc, grid, made);
  expect(changes).toBe(1);
});

test("a note of a row or column that isn't there is left out", () => {
  const doc = begin();
  const notes = [
    { row: 2, column: 0, order: "a0", text: "Lost" },
    { row: 0, column: -1, order: "a0", text: "Lost too" },
  ];
  expect(pasteGrid(doc, { ...grid, notes }, made)).toEqual([]);
});
