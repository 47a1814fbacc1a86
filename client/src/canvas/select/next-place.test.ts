import { makeArrangement } from "@resa/shared/layout/arrangement";
import { makeLayout } from "@resa/shared/layout/layout";
import { makePlainBoard } from "@resa/shared/layout/plain-board";
import { expect, test } from "vitest";
import { type ArrowKey, arrows } from "./arrow";
import { nextPlace, placeBeside } from "./next-place";
import { notesWithin } from "./reaches";

/** Two journeys of two steps: j1 with lanes l1, l2 (collapsed) and l3, j2 with m1. Notes a, b, c in l1/s1, d in l3/s1, e in m1/t2. */
function makeBoard() {
  const board = makePlainBoard();
  for (const [journey, phase, steps] of [
    ["j1", "p1", ["s1", "s2"]],
    ["j2", "p2", ["t1", "t2"]],
  ] as const) {
    board.setJourney(journey);
    board.setPhase(phase, journey);
    for (const step of steps) board.setStep(step, phase);
  }
  board.setLane("l1", "j1");
  board.setLane("l2", "j1", { collapsed: true });
  board.setLane("l3", "j1");
  board.setLane("m1", "j2");
  for (const [id, laneId, stepId] of [
    ["a", "l1", "s1"],
    ["b", "l1", "s1"],
    ["c", "l1", "s1"],
    ["d", "l3", "s1"],
    ["e", "m1", "t2"],
  ] as const)
    board.setNote(id, { laneId, stepId, order: id });
  const arrangement = makeArrangement(board.source);
  return { arrangement, layout: makeLayout(arrangement, board.textOf) };
}

const board = makeBoard();
const from = (laneId: string, stepId: string, index: number) => ({ laneId, stepId, index });
const next = (place: Parameters<typeof nextPlace>[1], key: ArrowKey, ...moving: string[]) =>
  nextPlace(board, place, arrows[key], new Set(moving));

test("down through the others of a cell, past a collapsed lane, and on into the next journey", () => {
  expect(next(from("l1", "s1", 0), "ArrowDown", "a")).toEqual(from("l1", "s1", 1));
  expect(next(from("l1", "s1", 2), "ArrowDown", "a")).toEqual(from("l3", "s1", 0));
  // Several move as one: only what stays counts.
  expect(next(from("l1", "s1", 1), "ArrowDown", "a", "b")).toEqual(from("l3", "s1", 0));
  expect(next(from("l3", "s2", 0), "ArrowDown", "x")).toEqual(from("m1", "t2", 0));
  expect(next(from("m1", "t1", 0), "ArrowDown", "x")).toBeNull();
});

test("up one comes to the end of the cell above", () => {
  expect(next(from("l3", "s1", 0), "ArrowUp", "d")).toEqual(from("l1", "s1", 3));
  expect(next(from("m1", "t1", 0), "ArrowUp", "x")).toEqual(from("l3", "s1", 1));
  expect(next(from("l1", "s1", 0), "ArrowUp", "a")).toBeNull();
});

test("right of the last step it comes to lie beside the sheet, and from there back into the nearest cell", () => {
  expect(next(from("l1", "s1", 2), "ArrowRight", "a")).toEqual(from("l1", "s2", 0));
  const beside = next(from("l3", "s2", 0), "ArrowRight", "x");
  expect(beside).toEqual(placeBeside(board, "j1", "l3", new Set()));
  expect(beside && next(beside, "ArrowLeft", "x")).toMatchObject(from("l3", "s2", 0));
  expect(beside && next(beside, "ArrowRight", "x")).toBeNull();
  expect(next(from("l1", "s1", 0), "ArrowLeft", "a")).toBeNull();
});

test("what lies beside the sheets is not covered by what comes there", () => {
  const plain = makePlainBoard();
  plain.setJourney("j1");
  plain.setLane("l1", "j1");
  const alone = makeArrangement(plain.source);
  const place = placeBeside(
    { arrangement: alone, layout: makeLayout(alone, plain.textOf) },
    "j1",
    "l1",
    new Set(),
  );
  plain.setNote("n", place);
  const arrangement = makeArrangement(plain.source);
  const layout = makeLayout(arrangement, plain.textOf);
  const box = layout.onBoard("n");
  const below = placeBeside({ arrangement, layout }, "j1", "l1", new Set());
  expect(below.y).toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
  expect(placeBeside({ arrangement, layout }, "j1", "l1", new Set(["n"]))).toEqual(place);
});

test("all notes of a cell, a lane, a step and a journey", () => {
  const a = { kind: "note", id: "a" } as const;
  const { arrangement } = board;
  expect(notesWithin(arrangement, a, "cell")).toEqual(["a", "b", "c"]);
  expect(notesWithin(arrangement, a, "lane")).toEqual(["a", "b", "c"]);
  expect(notesWithin(arrangement, a, "step")).toEqual(["a", "b", "c", "d"]);
  expect(notesWithin(arrangement, a, "journey")).toEqual(["a", "b", "c", "d"]);
  expect(notesWithin(arrangement, { kind: "phase", id: "p2" }, "step")).toEqual(["e"]);
  expect(notesWithin(arrangement, { kind: "lane", id: "l3" }, "cell")).toEqual([]);
});
