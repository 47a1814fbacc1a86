import type { Presence } from "@resa/shared/model/presence";
import { addNote } from "@resa/shared/operations/note";
import { expect, onTestFinished, test } from "vitest";
import * as Y from "yjs";
import { makeProjection } from "../board/projection";
import { furnish } from "../board/whole-board.harness";
import { doingOf, partAt } from "./whereabouts";

/** A board of ten journeys, each one phase of ten steps, and a note beside them. */
function open() {
  const doc = new Y.Doc();
  furnish(doc);
  addNote(doc, { id: "free", place: { x: -5000, y: 0 }, by: "ada", at: 1 });
  const board = makeProjection(doc);
  onTestFinished(() => board.dispose());
  return board;
}

const tab = (shown: Partial<Presence>): Presence => ({
  person: { id: "bo", name: "Bo", role: "editor" },
  pointer: null,
  view: null,
  highlight: null,
  selection: [],
  caret: null,
  drag: null,
  feeling: null,
  isWall: false,
  ...shown,
});
const caretIn = (noteId: string) => ({ noteId, anchor: null, head: null });
const inStep = (step: string) => ({
  in: "journey",
  journeyId: step.slice(0, 2),
  phaseId: `${step.slice(0, 2)}p`,
  stepId: step,
});

test("what says most of somebody comes first, in whichever tab: writing, moving, a selection, a pointer", () => {
  const board = open();
  const { x, y } = board.layout.journey("j3") ?? { x: 0, y: 0 };
  const step = board.layout.step("j3s2") ?? { x: 0, width: 0 };
  const pointing = tab({ pointer: { x: x + step.x + 5, y: y + 300 } });
  const selecting = tab({ selection: ["gone", "j1l2s3n0", "j1l2s4n0"] });
  const moving = tab({ drag: { noteIds: ["j2l0s0n0"], dx: 1, dy: 1 } });
  const writing = tab({ caret: caretIn("j0l4s9n1"), selection: ["j0l4s9n1"] });

  const looking = tab({ view: { x: x + step.x + 5, y, width: 100, height: 100 } });
  expect(doingOf([looking], board)).toEqual({ what: "looks", notes: [], where: inStep("j3s2") });
  expect(doingOf([looking, pointing], board)).toEqual({
    what: "points",
    notes: [],
    where: inStep("j3s2"),
  });
  expect(doingOf([pointing, selecting], board)).toEqual({
    what: "selects",
    notes: ["j1l2s3n0", "j1l2s4n0"],
    where: inStep("j1s3"),
  });
  expect(doingOf([selecting, moving], board)).toMatchObject({ what: "moves", notes: ["j2l0s0n0"] });
  expect(doingOf([pointing, moving, writing], board)).toEqual({
    what: "writes",
    notes: ["j0l4s9n1"],
    where: inStep("j0s9"),
  });
});

test("what is gone, folded away or beside the sheets leads nowhere wrong", () => {
  const board = open();
  expect(doingOf([tab({})], board)).toBeNull();
  expect(doingOf([tab({ caret: caretIn("gone"), selection: ["gone"] })], board)).toBeNull();
  const { x, y } = board.layout.journey("j3") ?? { x: 0, y: 0 };
  const pointing = { x: x + 5, y: y + 5 };
  expect(doingOf([tab({ caret: caretIn("gone"), pointer: pointing })], board)).toMatchObject({
    what: "points",
    where: { in: "journey", journeyId: "j3", phaseId: null, stepId: null },
  });
  expect(doingOf([tab({ selection: ["free"] })], board)).toMatchObject({ where: { in: "beside" } });
  expect(doingOf([tab({ pointer: { x: -9000, y: -9000 } })], board)).toMatchObject({
    where: { in: "beside" },
  });
});

test("a view is named by the innermost part that alone stands in it", () => {
  const board = open();
  const sheet = board.layout.journey("j1") ?? { x: 0, y: 0, width: 0, height: 0 };
  const step = board.layout.step("j1s4") ?? { x: 0, width: 0 };
  const across = (left: number, width: number) =>
    partAt({ x: sheet.x + left, y: sheet.y, width, height: 100 }, board);
  expect(across(step.x + 1, step.width - 2)).toEqual(inStep("j1s4"));
  expect(across(step.x + 1, step.width)).toEqual({ ...inStep("j1s4"), stepId: null });
  expect(partAt(board.layout.bounds, board)).toEqual({ in: "board" });
});
