import { type Arrangement, makeArrangement } from "@resa/shared/layout/arrangement";
import { makePlainBoard } from "@resa/shared/layout/plain-board";
import { beforeEach, expect, test } from "vitest";
import { type ArrowKey, arrows } from "./arrow";
import { keyOfSpot, type Spot } from "./spot";
import { endCell, nextCell } from "./walk-cells";
import { walk } from "./walk";

let board: ReturnType<typeof makePlainBoard>;
let arrangement: Arrangement;

/**
 * Two journeys. j1: phases p1 (steps a, b) and p2 (c); lanes l1, l2 (collapsed), l3. j2: phase q1 (x); lane m1.
 * Notes: n1, n2 in l1/a; n3 in l3/a; n4 in m1/x.
 */
beforeEach(() => {
  board = makePlainBoard();
  board.setJourney("j1");
  board.setJourney("j2");
  board.setPhase("p1", "j1");
  board.setPhase("p2", "j1");
  board.setPhase("q1", "j2");
  board.setStep("a", "p1");
  board.setStep("b", "p1");
  board.setStep("c", "p2");
  board.setStep("x", "q1");
  board.setLane("l1", "j1");
  board.setLane("l2", "j1", { collapsed: true });
  board.setLane("l3", "j1");
  board.setLane("m1", "j2");
  for (const [id, laneId, stepId] of [
    ["n1", "l1", "a"],
    ["n2", "l1", "a"],
    ["n3", "l3", "a"],
    ["n4", "m1", "x"],
  ] as const)
    board.setNote(id, { laneId, stepId, order: id });
  arrangement = makeArrangement(board.source);
});

const note = (id: string): Spot => ({ kind: "note", id });
const cell = (laneId: string, stepId: string): Spot => ({ kind: "cell", laneId, stepId });
const head = (kind: "journey" | "phase" | "step" | "lane", id: string): Spot => ({ kind, id });

/** The names of all spots on the way of one arrow, until it goes no further. */
function way(from: Spot, key: ArrowKey, column = 0): string[] {
  const passed: string[] = [];
  for (let spot: Spot | null = from; spot;) {
    spot = walk(arrangement, spot, arrows[key], column);
    if (spot) passed.push(keyOfSpot(spot));
  }
  return passed;
}

test("down: through heads, notes, empty cells and past a collapsed lane into the next journey", () => {
  expect(way(head("journey", "j1"), "ArrowDown")).toEqual([
    ...["phase:p1", "step:a", "note:n1", "note:n2", "note:n3"],
    ...["journey:j2", "phase:q1", "step:x", "note:n4"],
  ]);
});

test("up: from the last note of the board to the head of the first journey", () => {
  expect(way(note("n4"), "ArrowUp")).toEqual([
    ...["step:x", "phase:q1", "journey:j2"],
    ...["note:n3", "note:n2", "note:n1", "step:a", "phase:p1", "journey:j1"],
  ]);
});

test("across: through empty cells to the last step, and back to the lane's head", () => {
  expect(way(note("n2"), "ArrowRight")).toEqual(["cell:l1/b", "cell:l1/c"]);
  expect(way(cell("l1", "c"), "ArrowLeft")).toEqual(["cell:l1/b", "note:n1", "lane:l1"]);
  expect(way(head("lane", "l3"), "ArrowRight")).toEqual(["note:n3", "cell:l3/b", "cell:l3/c"]);
  expect(way(head("step", "a"), "ArrowRight")).toEqual(["step:b", "step:c"]);
  expect(way(head("phase", "p2"), "ArrowLeft")).toEqual(["phase:p1"]);
});

test("from a head over several steps one comes down to the column that one came from", () => {
  expect(way(head("journey", "j1"), "ArrowDown", 1).slice(0, 3)).toEqual([
    "phase:p1",
    "step:b",
    "cell:l1/b",
  ]);
  expect(way(head("journey", "j1"), "ArrowDown", 2)[1]).toBe("step:c");
  // A shorter journey: its last step. A phase that the column isn't in: its first.
  expect(way(head("journey", "j2"), "ArrowDown", 2)[1]).toBe("step:x");
  expect(way(head("phase", "p2"), "ArrowDown", 0)[0]).toBe("step:c");
});

test("the heads of lanes, a collapsed one too, lead from head to head", () => {
  expect(way(head("lane", "l1"), "ArrowDown").slice(0, 3)).toEqual([
    "lane:l2",
    "lane:l3",
    "journey:j2",
  ]);
  expect(way(head("lane", "l1"), "ArrowUp")[0]).toBe("journey:j1");
  expect(way(head("lane", "l2"), "ArrowRight")).toEqual([]);
});

test("of a collapsed journey there is only the head", () => {
  arrangement.apply([board.setJourney("j1", { collapsed: true })]);
  expect(way(head("journey", "j1"), "ArrowDown")[0]).toBe("journey:j2");
  expect(way(head("journey", "j2"), "ArrowUp")).toEqual(["journey:j1"]);
});

test("an empty journey, and one of lanes only, can be walked through", () => {
  arrangement.apply([board.remove("phases", "q1")]);
  expect(way(head("journey", "j2"), "ArrowDown")).toEqual(["lane:m1"]);
  arrangement.apply([board.remove("lanes", "m1"), board.setJourney("j3")]);
  expect(way(head("journey", "j2"), "ArrowDown")).toEqual(["journey:j3"]);
  expect(way(head("journey", "j3"), "ArrowUp")[0]).toBe("journey:j2");
});

test("cell by cell along the lanes, collapsed ones passed by, and out at both ends", () => {
  expect(nextCell(arrangement, cell("l1", "c"), 1)).toEqual(note("n3"));
  expect(nextCell(arrangement, note("n3"), -1)).toEqual(cell("l1", "c"));
  expect(nextCell(arrangement, note("n2"), -1)).toBeNull();
  expect(nextCell(arrangement, cell("l3", "c"), 1)).toBeNull();
  expect(nextCell(arrangement, head("step", "a"), 1)).toBeNull();
});

test("to the ends of the lane and of the sheet", () => {
  expect(endCell(arrangement, note("n3"), "last", "lane")).toEqual(cell("l3", "c"));
  expect(endCell(arrangement, cell("l3", "b"), "first", "lane")).toEqual(note("n3"));
  expect(endCell(arrangement, cell("l3", "b"), "first", "sheet")).toEqual(note("n1"));
  expect(endCell(arrangement, note("n1"), "last", "sheet")).toEqual(cell("l3", "c"));
});
