import { makeArrangement } from "@resa/shared/layout/arrangement";
import { makeLayout } from "@resa/shared/layout/layout";
import { makePlainBoard } from "@resa/shared/layout/plain-board";
import { headHeight, journeyGap, laneNameWidth, stepWidth } from "@resa/shared/layout/sizes";
import { laneHeightLimit } from "@resa/shared/model/lane";
import { expect, test } from "vitest";
import type { Held } from "./held";
import { landingOf } from "./landing";

/** Two journeys; the first has phases of two steps, of none and of one, and three lanes. */
function sight() {
  const board = makePlainBoard();
  for (const id of ["j1", "j2"]) board.setJourney(id);
  for (const id of ["p1", "p2", "p3"]) board.setPhase(id, "j1");
  for (const id of ["s1", "s2"]) board.setStep(id, "p1");
  board.setStep("s3", "p3");
  for (const id of ["l1", "l2", "l3"]) board.setLane(id, "j1");
  const arrangement = makeArrangement(board.source);
  return { arrangement, layout: makeLayout(arrangement, board.textOf) };
}

const { arrangement, layout } = sight();
const land = (kind: Held["kind"], id: string, x: number, y = 0) =>
  landingOf({ arrangement, layout }, { kind, id }, { x, y });
/** The middle of the nth column of the sheet, from 0. */
const column = (nth: number): number => laneNameWidth + (nth + 0.5) * stepWidth;
const edgeOf = (nth: number): number => laneNameWidth + nth * stepWidth;
const rowOf = (id: string) => layout.lane(id) ?? { y: 0, height: 0 };

test.each([
  ["before the first step", column(0) - 9, "p1", 0, edgeOf(0)],
  ["behind the middle of the second", column(1) + 9, "p1", 2, edgeOf(2)],
  ["in a phase without steps", column(2), "p2", 0, edgeOf(2)],
  ["left of the sheet", -500, "p1", 0, edgeOf(0)],
])("a step %s lands in that phase, and the line says where", (_, x, phaseId, index, at) => {
  expect(land("step", "s3", x)).toMatchObject({ to: "phase", phaseId, index, line: { x: at } });
});

test("a step that would land where it stands has the line at its own edge", () => {
  expect(land("step", "s2", column(1) - 9)).toMatchObject({
    phaseId: "p1",
    index: 1,
    line: { x: edgeOf(1), width: 0 },
  });
  expect(land("step", "s3", 9000)).toMatchObject({
    phaseId: "p3",
    index: 0,
    line: { x: edgeOf(3) },
  });
});

test("a phase lands between phases, whatever they hold", () => {
  expect(land("phase", "p1", column(2) - 9)).toMatchObject({ index: 0 });
  expect(land("phase", "p1", column(2) + 9)).toMatchObject({ index: 1, line: { x: edgeOf(3) } });
  expect(land("phase", "p1", 9000)).toMatchObject({ index: 2, line: { x: edgeOf(4) } });
});

test("a lane lands between lanes, and the line goes across the sheet", () => {
  const { y, height } = rowOf("l3");
  expect(land("lane", "l1", 0, y + height / 2 + 9)).toMatchObject({
    index: 2,
    line: { y: y + height, width: layout.journey("j1")?.width, height: 0 },
  });
  expect(land("lane", "l3", 0, 0)).toMatchObject({ index: 0, line: { y: headHeight } });
});

test("a journey lands between sheets", () => {
  const second = layout.journey("j2");
  const end = (second?.y ?? 0) + (second?.height ?? 0) + journeyGap / 2;
  expect(land("journey", "j1", 0, 9000)).toMatchObject({ index: 1, line: { y: end } });
  expect(land("journey", "j2", 0, 0)).toMatchObject({ index: 0, line: { y: -journeyGap / 2 } });
});

test("the edge of a lane follows the pointer on the grid of 4 px, within its limits", () => {
  const { y } = rowOf("l2");
  expect(land("edge", "l2", 0, y + 301)).toMatchObject({ to: "height", height: 300 });
  expect(land("edge", "l2", 0, y - 50)).toMatchObject({ height: 0 });
  expect(land("edge", "l2", 0, y + 99_999)).toMatchObject({ height: laneHeightLimit });
});

test.each(["journey", "phase", "step", "lane", "edge"] as const)(
  "a %s that is gone lands nowhere",
  (kind) => expect(land(kind, "gone", 0)).toBeNull(),
);
