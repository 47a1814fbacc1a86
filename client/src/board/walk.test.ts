import { addJourney, setJourney } from "@resa/shared/operations/journey";
import { setBoard } from "@resa/shared/operations/board";
import { markMoment, setMoment } from "@resa/shared/operations/moment";
import { addNote, moveNote, removeNote, setNoteKind } from "@resa/shared/operations/note";
import { setPhase } from "@resa/shared/operations/phase";
import { setStep } from "@resa/shared/operations/step";
import { createRoot } from "solid-js";
import { expect, onTestFinished, test } from "vitest";
import * as Y from "yjs";
import { makeProjection } from "./projection";
import { createWalk } from "./walk";
import { countReads, furnish } from "./whole-board.harness";

/** Somebody looks at the walk through a board of 5,000 notes. */
function look(mayEdit = true) {
  const doc = new Y.Doc();
  furnish(doc);
  const projection = makeProjection(doc);
  const change = <T>(act: (doc: Y.Doc) => T): T | null =>
    mayEdit ? doc.transact(() => act(doc)) : null;
  const transactor = { doc, arrangement: projection.arrangement, by: () => "maja", change };
  const [walk, end] = createRoot((dispose) => [
    createWalk({ projection, commands: (make) => make(transactor) }),
    dispose,
  ]);
  onTestFinished(() => (end(), projection.dispose()));
  return {
    doc,
    walk,
    ofJourney: (id: string) => walk.stops().filter((stop) => stop.startsWith(id)),
  };
}
const rect = { x: 0, y: 0, width: 100, height: 80 };

test("a walk goes from the promise through each journey, its phases, moments of truth and ideas, to the closing question", () => {
  const { doc, walk } = look();
  markMoment(doc, "j0l4s5n0", { by: "maja", at: 1 });
  markMoment(doc, "j0s2", { by: "maja", at: 1 });
  setNoteKind(doc, "j0l1s9n0", "idea");
  addNote(doc, { id: "beside", kind: "idea", place: { x: 9, y: 9 }, by: "tor", at: 1 });
  addNote(doc, { id: "above", kind: "idea", place: { x: 9, y: -900 }, by: "tor", at: 1 });
  const stops = walk.stops();
  expect(stops.slice(0, 7)).toEqual([
    "promise",
    "journey/j0",
    "phase/j0p",
    "moment/j0s2",
    "moment/j0l4s5n0",
    "idea/j0l1s9n0",
    "journey/j1",
  ]);
  expect(stops.slice(-3)).toEqual(["idea/above", "idea/beside", "closing"]);
});

test("the walk follows the board: what comes, changes its kind, moves or goes", () => {
  const { doc, walk } = look();
  const ideas = () => walk.stops().filter((id) => id.startsWith("idea/"));
  setNoteKind(doc, "j1l0s1n0", "idea");
  setNoteKind(doc, "j0l0s1n0", "idea");
  expect(ideas()).toEqual(["idea/j0l0s1n0", "idea/j1l0s1n0"]);
  moveNote(doc, "j0l0s1n0", { laneId: "j2l0", stepId: "j2s0", order: "a0" });
  expect(ideas()).toEqual(["idea/j1l0s1n0", "idea/j0l0s1n0"]);
  setNoteKind(doc, "j1l0s1n0", "plain");
  removeNote(doc, "j0l0s1n0");
  expect(ideas()).toEqual([]);
  expect(walk.stop("idea/j0l0s1n0")).toBeNull();
  expect(walk.rectOf("idea/j0l0s1n0")).toBeNull();
  addJourney(doc, { id: "new", order: "Zz" });
  expect(walk.stops().slice(0, 3)).toEqual(["promise", "journey/new", "journey/j0"]);
});

test("a stop is left out, put elsewhere, added and removed, and every part of it is kept in the board", () => {
  const { walk } = look();
  walk.set("journey/j0", { hidden: true, notes: "Not today" });
  expect(walk.stops()[1]).toBe("phase/j0p");
  expect(walk.stop("journey/j0")).toMatchObject({ hidden: true, notes: "Not today" });
  walk.move("closing", 0);
  expect(walk.all()[0]).toBe("closing");
  expect(walk.isReordered()).toBe(true);
  const own = walk.add({ title: "Look here", rect }, "phase/j0p");
  expect(walk.all().slice(0, 5)).toEqual(["closing", "promise", "journey/j0", "phase/j0p", own]);
  expect(walk.stop(own ?? "")).toMatchObject({ kind: "own", title: "Look here" });
  expect(walk.rectOf(own ?? "")).toEqual(rect);
  walk.resetOrder();
  expect(walk.all().slice(-2)).toEqual([own, "closing"]);
  walk.remove(own ?? "");
  expect(walk.all().at(-1)).toBe("closing");
  expect(walk.stop(own ?? "")).toBeNull();
});

test("whoever may only read changes nothing", () => {
  const { walk } = look(false);
  const before = walk.all();
  walk.move("closing", 0);
  walk.set("promise", { hidden: true });
  expect(walk.add({ title: "Look here", rect }, null)).toBeNull();
  expect(walk.stops()).toEqual(before);
});

test("a stop says what people wrote of its thing, and nothing where they wrote nothing", () => {
  const { doc, walk } = look();
  expect(walk.stop("promise")?.words).toEqual([]);
  setBoard(doc, { promise: "You are never left waiting", say: "That was easy" });
  expect(walk.stop("promise")?.words).toEqual([
    { of: "promise", text: "You are never left waiting" },
    { of: "say", text: "That was easy" },
  ]);
  setJourney(doc, "j0", { title: "Moving house", purpose: "A home from day one" });
  expect(walk.stop("journey/j0")).toMatchObject({
    title: "Moving house",
    words: [{ of: "purpose", text: "A home from day one" }],
  });
  setPhase(doc, "j0p", { title: "Before" });
  setStep(doc, "j0s1", { title: "Asks around" });
  expect(walk.stop("phase/j0p")?.words).toEqual([
    { of: "steps", titles: ["Asks around"] },
    { of: "where", text: "Moving house" },
  ]);
  markMoment(doc, "j0s1", { by: "maja", at: 1 });
  setMoment(doc, "j0s1", { why: "Here they leave", feeling: "anxious", isDecision: true });
  expect(walk.stop("moment/j0s1")).toMatchObject({
    title: "Asks around",
    words: [
      { of: "why", text: "Here they leave" },
      { of: "decision" },
      { of: "feeling", text: "anxious" },
      { of: "where", text: "Before" },
    ],
  });
});

test("every stop on the sheets has its part of the board", () => {
  const { doc, walk } = look();
  markMoment(doc, "j3s2", { by: "maja", at: 1 });
  setNoteKind(doc, "j3l2s1n0", "idea");
  const nowhere = walk.stops().filter((id) => {
    const { width = 0, height = 0 } = walk.rectOf(id) ?? {};
    return width <= 0 || height <= 0;
  });
  expect(nowhere).toEqual([]);
});

test("what people write on a board of 5,000 notes makes no walk look at it", () => {
  const { doc, walk } = look();
  const reads = countReads(doc);
  const before = walk.stops();
  addNote(doc, {
    id: "new",
    place: { laneId: "j5l5", stepId: "j5s5", order: "a9" },
    by: "tor",
    at: 1,
  });
  expect(walk.stops()).toBe(before);
  expect(reads()).toBeLessThan(100);
});
