import { beforeEach, describe, expect, test } from "vitest";
import * as Y from "yjs";
import { noteIds, readBoard, readRecord, recordIds } from "../document/read";
import { titleLimit } from "../model/board";
import { renameBoard } from "./board";
import { addJourney, moveJourney, removeJourney, setJourney } from "./journey";
import { addLane, moveLane, removeLane, setLane } from "./lane";
import { addNote } from "./note";
import { addPersona, setPersona } from "./persona";
import { addPhase, movePhase, removePhase, setPhase } from "./phase";
import { addStep, moveStep, removeStep, setStep } from "./step";

let doc: Y.Doc;
let transactions = 0;

/** Two journeys, each of two phases, a step in each, and two lanes; a note in every cell, and one beside the sheets. */
beforeEach(() => {
  doc = new Y.Doc();
  for (const j of ["j1", "j2"]) {
    addJourney(doc, { id: j, order: "a0" });
    for (const lane of ["a", "b"]) addLane(doc, { id: j + lane, journeyId: j, order: "a0" });
    for (const phase of ["p", "q"]) {
      addPhase(doc, { id: j + phase, journeyId: j, order: "a0" });
      const stepId = addStep(doc, { id: `${j}${phase}s`, phaseId: j + phase, order: "a0" });
      for (const lane of ["a", "b"])
        addNote(doc, {
          id: `${j}${phase}${lane}`,
          place: { laneId: j + lane, stepId, order: "a0" },
          by: "",
          at: 0,
        });
    }
  }
  addNote(doc, { id: "free", place: { x: 0, y: 0 }, by: "", at: 0 });
  transactions = 0;
  doc.on("afterTransaction", ({ changed }) => (transactions += changed.size > 0 ? 1 : 0));
});

/** All that stands on the board, by id. */
const left = (): string =>
  [
    ...(["journeys", "phases", "steps", "lanes"] as const).flatMap((root) => [
      ...recordIds(doc, root),
    ]),
    ...noteIds(doc),
  ].join(" ");

describe("removing takes along what stands in it, in one transaction:", () => {
  const other = { sheet: "j2p j2q j2ps j2qs j2a j2b", notes: "j2pa j2pb j2qa j2qb free" };

  test("a lane its notes", () => {
    removeLane(doc, "j1a");
    expect(left()).toBe(
      `j1 j2 j1p j1q j2p j2q j1ps j1qs j2ps j2qs j1b j2a j2b j1pb j1qb ${other.notes}`,
    );
    expect(transactions).toBe(1);
  });

  test("a step its notes", () => {
    removeStep(doc, "j1ps");
    expect(left()).toBe(
      `j1 j2 j1p j1q j2p j2q j1qs j2ps j2qs j1a j1b j2a j2b j1qa j1qb ${other.notes}`,
    );
    expect(transactions).toBe(1);
  });

  test("a phase its steps and their notes", () => {
    removePhase(doc, "j1p");
    expect(left()).toBe(
      `j1 j2 j1q j2p j2q j1qs j2ps j2qs j1a j1b j2a j2b j1qa j1qb ${other.notes}`,
    );
    expect(transactions).toBe(1);
  });

  test("a journey everything on its sheet, and nothing else", () => {
    removeJourney(doc, "j1");
    expect(left()).toBe(`j2 ${other.sheet} ${other.notes}`);
    expect(transactions).toBe(1);
  });
});

test("a note that no sheet shows outlives the lane and the step that it names", () => {
  const place = { laneId: "j1a", stepId: "j2ps", order: "a0" };
  addNote(doc, { id: "tray", place, by: "", at: 0 });
  removeLane(doc, "j1a");
  removeStep(doc, "j2ps");
  removeJourney(doc, "j1");
  expect([...noteIds(doc)]).toContain("tray");
});

test("records say what they were given, and the rest has defaults", () => {
  const personaId = addPersona(doc, { name: "Kim", order: "a0" });
  setPersona(doc, personaId, { quote: "I only want it to work." });
  expect(readRecord(doc, "personas", personaId)).toMatchObject({
    name: "Kim",
    quote: "I only want it to work.",
  });
  setJourney(doc, "j1", { title: "Buying a kitchen", personaId });
  expect(readRecord(doc, "journeys", "j1")).toMatchObject({
    title: "Buying a kitchen",
    purpose: "",
    personaId,
  });
  setPhase(doc, "j1p", { period: "before" });
  expect(readRecord(doc, "phases", "j1p")).toMatchObject({ title: "", period: "before" });
  setStep(doc, "j1ps", { actor: "nobody" });
  expect(readRecord(doc, "steps", "j1ps")).toMatchObject({ phaseId: "j1p", actor: "nobody" });
  setLane(doc, "j1a", { role: "touchpoints", height: 300 });
  setLane(doc, "j1a", { collapsed: true });
  expect(readRecord(doc, "lanes", "j1a")).toMatchObject({
    name: "",
    role: "touchpoints",
    height: 300,
    collapsed: true,
  });
  setJourney(doc, "j1", { collapsed: true });
  expect(readRecord(doc, "journeys", "j1")?.collapsed).toBe(true);
});

test("things are put elsewhere among their siblings, a step also in another phase", () => {
  moveJourney(doc, "j1", "a5");
  movePhase(doc, "j1p", "a6");
  moveLane(doc, "j1a", "a7");
  moveStep(doc, "j1ps", { phaseId: "j1q", order: "a8" });
  expect([
    readRecord(doc, "journeys", "j1")?.order,
    readRecord(doc, "phases", "j1p")?.order,
    readRecord(doc, "lanes", "j1a")?.order,
  ]).toEqual(["a5", "a6", "a7"]);
  expect(readRecord(doc, "steps", "j1ps")).toMatchObject({ phaseId: "j1q", order: "a8" });
});

test("saying again what is so, and speaking of what isn't there, writes nothing", () => {
  setLane(doc, "j1a", { name: "", role: "free" });
  moveLane(doc, "j1a", "a0");
  setStep(doc, "gone", { title: "x" });
  moveStep(doc, "gone", { phaseId: "j1p", order: "a0" });
  removeLane(doc, "gone");
  removeJourney(doc, "gone");
  addLane(doc, { id: "j1a", journeyId: "j2", order: "a0" });
  addLane(doc, { id: "l9", journeyId: "gone", order: "a0" });
  addPhase(doc, { id: "p9", journeyId: "gone", order: "a0" });
  addStep(doc, { id: "s9", phaseId: "gone", order: "a0" });
  moveStep(doc, "j1ps", { phaseId: "gone", order: "a0" });
  setLane(doc, "j1a", { height: 0, collapsed: false });
  setJourney(doc, "j1", { collapsed: false });
  addLane(doc, { id: "__proto__", journeyId: "j2", order: "a0" });
  expect(transactions).toBe(0);
});

test("a board has a title, trimmed and not too long; an empty one changes nothing", () => {
  renameBoard(doc, "  Kitchen ");
  renameBoard(doc, "   ");
  expect(readBoard(doc)).toMatchObject({ title: "Kitchen" });
  renameBoard(doc, "x".repeat(titleLimit + 1));
  expect(readBoard(doc).title).toHaveLength(titleLimit);
});
