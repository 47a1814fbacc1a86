import * as fc from "fast-check";
import { expect, test } from "vitest";
import { makeArrangement } from "./arrangement";
import type { Lane } from "../model/lane";
import { isCell } from "../model/place";
import type { Rect } from "./box";
import { type Layout, type LayoutKey, makeLayout } from "./layout";
import { makePlainBoard, type PlainBoard } from "./plain-board";
import { furnish, ids, rounds } from "./random-edits";
import { overlaps } from "./rect";
import * as sizes from "./sizes";

function everything(layout: Layout): Map<LayoutKey, unknown> {
  const all = new Map<LayoutKey, unknown>([
    ["tray", layout.tray],
    ["bounds", layout.bounds],
  ]);
  for (const id of ids.notes) all.set(`note:${id}`, layout.note(id));
  for (const id of ids.lanes) all.set(`lane:${id}`, layout.lane(id));
  for (const id of ids.steps) all.set(`step:${id}`, layout.step(id));
  for (const id of ids.phases) all.set(`phase:${id}`, layout.phase(id));
  for (const id of ids.journeys) all.set(`journey:${id}`, layout.journey(id));
  return all;
}

function isCollapsed({ records }: PlainBoard, laneId: string): boolean {
  const lane = records.lanes.get(laneId);
  return (
    lane?.collapsed === true || records.journeys.get(lane?.journeyId ?? "")?.collapsed === true
  );
}

test.each([20240602])(
  "after any changes (seed %i), a layout is the one made from scratch; what it told is what is different",
  (seed) => {
    const check = fc.property(rounds, (story) => {
      const board = makePlainBoard();
      furnish(board);
      const arrangement = makeArrangement(board.source);
      const layout = makeLayout(arrangement, board.textOf);
      for (const edits of story) {
        const before = everything(layout);
        const keys = layout.apply(arrangement.apply(edits.map((edit) => edit(board))));
        const after = everything(layout);

        const fresh = makeLayout(makeArrangement(board.source), board.textOf);
        expect(after).toEqual(everything(fresh));
        const different = [...after.keys()].filter((key) => before.get(key) !== after.get(key));
        expect([...keys].toSorted()).toEqual(different.toSorted());

        const notes = ids.notes.flatMap((id) => layout.onBoard(id) ?? []);
        expect(notes).toHaveLength(board.records.notes.size);
        for (const { id, place } of board.records.notes.values()) {
          const isFolded =
            isCell(place) &&
            arrangement.cell(place.laneId, place.stepId).length > 0 &&
            isCollapsed(board, place.laneId);
          expect([id, layout.note(id) === undefined]).toEqual([id, isFolded]);
        }
        const { x, y, width, height } = layout.bounds;
        for (const note of notes) {
          expect(note.x >= x && note.x + note.width <= x + width).toBe(true);
          expect(note.y >= y && note.y + note.height <= y + height).toBe(true);
        }
      }
    });
    fc.assert(check, { seed, numRuns: 200 });
  },
);

test.each([20240603])("a search finds what a look at everything finds (seed %i)", (seed) => {
  const side = fc.integer({ min: -1200, max: 1600 });
  const view = fc
    .tuple(side, side, fc.nat(1500), fc.nat(1500))
    .map(([x, y, width, height]): Rect => ({ x, y, width, height }));
  const check = fc.property(rounds, view, (story, rect) => {
    const board = makePlainBoard();
    furnish(board);
    for (const edit of story.flat()) edit(board);
    const arrangement = makeArrangement(board.source);
    const layout = makeLayout(arrangement, board.textOf);

    const inView = (id: string) => overlaps(layout.onBoard(id) ?? layout.tray, rect);
    expect([...layout.freeIn(rect)].toSorted()).toEqual(arrangement.free.filter(inView).toSorted());
    expect(layout.unplacedIn(rect)).toEqual(arrangement.unplaced.filter(inView));

    const found = layout.journeysIn(rect).flatMap((journeyId) => {
      const journey = layout.journey(journeyId);
      if (journey === undefined) return [];
      const [left, top] = [rect.x - journey.x, rect.y - journey.y];
      return layout.lanesIn(journeyId, top, top + rect.height).flatMap((laneId) =>
        layout.stepsIn(journeyId, left, left + rect.width).flatMap((stepId) => {
          const from = top - (layout.lane(laneId)?.y ?? 0);
          return layout.notesIn(laneId, stepId, from, from + rect.height);
        }),
      );
    });
    const [beside, unplaced] = [new Set(arrangement.free), new Set(arrangement.unplaced)];
    const inCells = [...board.records.notes.keys()].filter(
      (id) => !beside.has(id) && !unplaced.has(id) && layout.note(id) !== undefined,
    );
    // The columns' padding isn't the note's: a step in view may hold notes just outside it.
    const inColumn = (id: string) => {
      const note = layout.onBoard(id);
      if (note === undefined) return false;
      const padded = { ...note, x: note.x - sizes.cellPadding, width: sizes.stepWidth };
      return overlaps(padded, rect);
    };
    if (rect.width > 0 && rect.height > 0)
      expect(found.toSorted()).toEqual(inCells.filter(inColumn).toSorted());
  });
  fc.assert(check, { seed, numRuns: 500 });
});

test("journeys stand below one another, each with its head, columns and rows", () => {
  const board = makePlainBoard();
  board.setJourney("j1");
  board.setPhase("p1", "j1");
  board.setPhase("p2", "j1");
  board.setStep("s1", "p1");
  board.setStep("s2", "p1");
  board.setStep("s3", "p2");
  board.setLane("l1", "j1");
  board.setLane("l2", "j1");
  board.setJourney("j2");
  board.setPhase("empty", "j2");
  const layout = makeLayout(makeArrangement(board.source), board.textOf);

  expect(layout.phase("p1")).toEqual({ x: 176, width: 416 });
  expect(layout.step("s2")).toEqual({ x: 384, width: 208 });
  expect(layout.phase("p2")).toEqual({ x: 592, width: 208 });
  expect(layout.lane("l2")).toEqual({ y: sizes.headHeight + 144, height: 144 });
  const { headHeight } = sizes;
  const sheet = { headHeight, x: 0 };
  expect(layout.journey("j1")).toEqual({ ...sheet, y: 0, width: 800, height: headHeight + 288 });
  // A journey without lanes and steps can still be seen, and a phase without steps filled.
  expect(layout.journey("j2")).toEqual({
    ...sheet,
    y: headHeight + 288 + 96,
    width: 640,
    height: headHeight + 144,
  });
  expect(layout.phase("empty")).toEqual({ x: 176, width: 208 });
  expect(layout.bounds).toEqual({ x: 0, y: 0, width: 800, height: 2 * headHeight + 528 });
  expect(layout.tray.height).toBe(0);
});

test("a lane is as high as its notes need and as somebody wants it; collapsed, it is a row with nothing in it", () => {
  const board = makePlainBoard();
  furnish(board);
  for (const id of ids.notes.slice(3)) board.remove("notes", id);
  const arrangement = makeArrangement(board.source);
  const layout = makeLayout(arrangement, board.textOf);
  const needed = 2 * sizes.cellPadding + 3 * sizes.noteMinHeight + 2 * sizes.noteGap;
  const heightWith = (fields: Partial<Lane>) => {
    layout.apply(arrangement.apply([board.setLane("l1", "j1", fields)]));
    return layout.lane("l1")?.height;
  };
  expect(heightWith({})).toBe(needed);
  expect(heightWith({ height: 100 })).toBe(needed);
  expect(heightWith({ height: 900 })).toBe(900);

  expect(heightWith({ height: 900, collapsed: true })).toBe(sizes.collapsedLaneHeight);
  expect(layout.notesIn("l1", "s1", 0, 1000)).toEqual([]);
  const part = { x: sizes.laneNameWidth, y: sizes.headHeight, width: sizes.stepWidth, height: 48 };
  expect(layout.onBoard("n1")).toEqual(part);
  // What is dropped there comes behind all.
  const moving = new Set(["n2"]);
  expect(layout.at({ x: part.x + 1, y: part.y + 1 }, moving)).toMatchObject({ index: 2 });
  expect(heightWith({})).toBe(needed);
});

test("a collapsed journey is its head, as wide as before, and those below move up", () => {
  const board = makePlainBoard();
  furnish(board);
  const arrangement = makeArrangement(board.source);
  const layout = makeLayout(arrangement, board.textOf);
  const [open, second] = [layout.journey("j1"), layout.journey("j2")];
  const collapse = (collapsed: boolean) =>
    layout.apply(arrangement.apply([board.setJourney("j1", { collapsed })]));

  collapse(true);
  const head = { x: 0, y: 0, width: open?.width, height: sizes.foldedTitleHeight };
  expect(layout.journey("j1")).toEqual({ ...head, headHeight: sizes.foldedTitleHeight });
  expect(layout.journey("j2")?.y).toBe(sizes.foldedTitleHeight + sizes.journeyGap);
  const nothing = [layout.lane("l1"), layout.step("s1"), layout.phase("p1"), layout.note("n1")];
  expect(nothing).toEqual([undefined, undefined, undefined, undefined]);
  expect(layout.onBoard("n1")).toEqual(head);
  expect(layout.at({ x: 300, y: 50 })).toBeNull();
  const found = [layout.lanesIn, layout.stepsIn, layout.phasesIn].map((find) =>
    find("j1", -9999, 9999),
  );
  expect(found).toEqual([[], [], []]);

  collapse(false);
  expect([layout.journey("j1"), layout.journey("j2")]).toEqual([open, second]);
});

test("an empty board has no size, and nothing is anywhere", () => {
  const layout = makeLayout(makeArrangement(makePlainBoard().source), () => "");
  expect(layout.bounds).toEqual({ x: 0, y: 0, width: 0, height: 0 });
  expect(layout.journeysIn({ x: -1e6, y: -1e6, width: 2e6, height: 2e6 })).toEqual([]);
  expect(layout.at({ x: 0, y: 0 })).toBeNull();
});

test("a note that is dropped lands before the notes whose middle is below it", () => {
  const board = makePlainBoard();
  furnish(board);
  for (const id of ids.notes.slice(3)) board.remove("notes", id);
  const layout = makeLayout(makeArrangement(board.source), board.textOf);
  const cell = { journeyId: "j1", laneId: "l1", stepId: "s1" };
  const drop = (y: number, moving?: ReadonlySet<string>) =>
    layout.at({ x: sizes.laneNameWidth + 100, y: sizes.headHeight + y }, moving);

  expect(drop(0)).toEqual({ ...cell, index: 0 });
  expect(drop(100)).toEqual({ ...cell, index: 1 });
  expect(drop(390)).toEqual({ ...cell, index: 3 });
  expect(drop(390, new Set(["n1", "n3"]))).toEqual({ ...cell, index: 1 });
  expect(drop(-10)).toBeNull();
  expect(layout.at({ x: 10, y: 300 })).toBeNull();
});
