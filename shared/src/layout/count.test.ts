import { expect, test } from "vitest";
import { type Arrangement, makeArrangement } from "./arrangement";
import { makeLayout } from "./layout";
import { makePlainBoard } from "./plain-board";
import type { RecordChange } from "./source";

const journeys = 10;
const lanes = 5;
const stepsPerJourney = 20;
const notesPerCell = 5;

/** An order that sorts as the number does. */
const nth = (index: number): string => `a${String(index).padStart(3, "0")}`;

/** A board of 5,000 notes; `work` tells what a change costs. */
function makeLargeBoard() {
  const board = makePlainBoard();
  let notes = 0;
  for (let j = 0; j < journeys; j++) {
    board.setJourney(`j${j}`, { order: nth(j) });
    for (let l = 0; l < lanes; l++) board.setLane(`j${j} l${l}`, `j${j}`, { order: nth(l) });
    for (let p = 0; p < 4; p++) board.setPhase(`j${j} p${p}`, `j${j}`, { order: nth(p) });
    for (let s = 0; s < stepsPerJourney; s++) {
      board.setStep(`j${j} s${s}`, `j${j} p${s % 4}`, { order: nth(s) });
      for (let l = 0; l < lanes; l++)
        for (let n = 0; n < notesPerCell; n++) {
          board.setNote(`n${notes}`, {
            laneId: `j${j} l${l}`,
            stepId: `j${j} s${s}`,
            order: nth(n),
          });
          notes += 1;
        }
    }
  }

  const arrangement = makeArrangement(board.source);
  let lists = 0;
  const counting: Arrangement = new Proxy(arrangement, {
    get(target, name: keyof Arrangement) {
      lists += 1;
      return target[name];
    },
  });
  const layout = makeLayout(counting, board.textOf);

  /** Applies one change and counts the records and texts that were read, what was asked of the arrangement, and the boxes that differ. */
  function work(name: string, change: RecordChange) {
    const before = { reads: board.reads(), lists };
    const touched = arrangement.apply([change]);
    const keys = layout.apply(touched);
    const cost = {
      reads: board.reads() - before.reads,
      asked: lists - before.lists,
      touched: touched.length,
      keys: keys.size,
    };
    console.info(`${name} among ${notes} notes: ${JSON.stringify(cost)}`);
    return { ...cost, touchedThings: touched, changedKeys: keys };
  }
  return { board, arrangement, layout, work, notes };
}

test("among 5,000 notes, adding, moving, writing and removing one costs what its cell and lane cost", () => {
  const { board, arrangement, layout, work, notes } = makeLargeBoard();
  expect(notes).toBe(5000);
  const cell = { laneId: "j7 l3", stepId: "j7 s4" };
  const otherCells = arrangement.cell("j7 l3", "j7 s5");

  const added = work("adding one", board.setNote("new", { ...cell, order: nth(2) }));
  // The note itself and its text; the note and the list of its cell.
  expect(added.reads).toBe(2);
  expect(added.touched).toBe(2);
  const noteIds = arrangement.cell(cell.laneId, cell.stepId);
  expect(added.changedKeys).toEqual(
    new Set([
      // It ties with the third by order; where its id puts it, those after it move down.
      ...noteIds.slice(noteIds.indexOf("new")).map((id) => `note:${id}`),
      "lane:j7 l3",
      "lane:j7 l4",
      "journey:j7",
      "journey:j8",
      "journey:j9",
      "bounds",
    ]),
  );
  expect(arrangement.cell("j7 l3", "j7 s5")).toBe(otherCells);

  const moved = work(
    "moving one",
    board.setNote("new", { ...cell, stepId: "j7 s9", order: nth(0) }),
  );
  expect(moved.reads).toBe(1);
  expect(moved.touched).toBe(3);
  // Both cells are in one lane: it stays as high as it was, and nothing outside the two cells moves.
  expect(moved.keys).toBeLessThanOrEqual(2 * (notesPerCell + 1));
  expect([...moved.changedKeys].filter((key) => !key.startsWith("note:"))).toEqual([]);

  const written = work("writing a word", board.write("new", "Hello"));
  expect(written).toMatchObject({ reads: 2, touched: 1, keys: 0 });

  const grown = work("writing a page", board.write("new", "Hello, and welcome. ".repeat(20)));
  expect(grown.reads).toBe(2);
  expect(grown.keys).toBeLessThanOrEqual(notesPerCell + 1 + lanes + journeys + 1);
  expect(layout.note("new")?.height).toBeGreaterThan(112);

  const removed = work("removing one", board.remove("notes", "new"));
  expect(removed.reads).toBe(1);
  expect(removed.keys).toBeLessThanOrEqual(notesPerCell + 1 + lanes + journeys + 1);
  for (const cost of [added, moved, written, grown, removed])
    expect(cost.asked).toBeLessThanOrEqual(40);
});

test("among 5,000 notes, a lane that goes and comes back costs its own cells", () => {
  const { board, arrangement, work } = makeLargeBoard();
  const lane = board.records.lanes.get("j2 l1");
  const notesOfLane = stepsPerJourney * notesPerCell;

  const gone = work("removing a lane", board.remove("lanes", "j2 l1"));
  expect(gone.reads).toBe(1);
  expect(arrangement.unplaced).toHaveLength(notesOfLane);
  expect(gone.keys).toBeLessThanOrEqual(notesOfLane + lanes + journeys + 2);

  const back = work("bringing it back", board.setLane("j2 l1", "j2", lane));
  expect(back.reads).toBe(1);
  expect(arrangement.unplaced).toHaveLength(0);
  expect(back.keys).toBe(gone.keys);
});

test("among 5,000 notes, a note that becomes larger costs its cell, a lane that is pulled higher no note at all", () => {
  const { board, work } = makeLargeBoard();
  const cell = { laneId: "j7 l3", stepId: "j7 s4", order: nth(2) };
  board.setNote("new", cell);
  work("adding one", board.setNote("new", cell));
  const sized = work("making it large", board.setNote("new", cell, { size: "large" }));
  // Its record; and its text, as its room is worked out anew.
  expect(sized).toMatchObject({ reads: 2, touched: 1 });
  expect(sized.keys).toBeLessThanOrEqual(notesPerCell + 1 + lanes + journeys + 1);

  const lane = board.records.lanes.get("j2 l1");
  const pulled = work("pulling a lane", board.setLane("j2 l1", "j2", { ...lane, height: 2000 }));
  expect(pulled).toMatchObject({ reads: 1, touched: 1 });
  expect(pulled.keys).toBeLessThanOrEqual(lanes + journeys + 1);
});

test("among 5,000 notes, collapsing a lane or a journey costs what is in it", () => {
  const { board, work } = makeLargeBoard();
  const notesOfLane = stepsPerJourney * notesPerCell;
  const lane = board.records.lanes.get("j2 l1");
  for (const collapsed of [true, false]) {
    const folded = work("a lane", board.setLane("j2 l1", "j2", { ...lane, collapsed }));
    expect(folded).toMatchObject({ reads: 1, touched: 1 });
    expect(folded.keys).toBeLessThanOrEqual(notesOfLane + lanes + journeys + 1);
  }
  const journey = board.records.journeys.get("j2");
  for (const collapsed of [true, false]) {
    const folded = work("a journey", board.setJourney("j2", { ...journey, collapsed }));
    expect(folded).toMatchObject({ reads: 1, touched: 1 });
    const parts = lanes + stepsPerJourney + 4;
    expect(folded.keys).toBeLessThanOrEqual(lanes * notesOfLane + parts + journeys + 1);
  }
});
