import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isCell } from "../model/place";
import { type Arrangement, makeArrangement } from "./arrangement";
import { makePlainBoard } from "./plain-board";
import { furnish, ids, rounds } from "./random-edits";
import type { Touched } from "./touch";

/** Every list and every record of an arrangement, by the name under which it is touched. */
function everything(arrangement: Arrangement): Map<string, unknown> {
  const all = new Map<string, unknown>();
  for (const list of ["journeys", "personas", "free", "unplaced"] as const)
    all.set(list, arrangement[list]);
  for (const id of ids.journeys) {
    all.set(`phases ${id}`, arrangement.phases(id));
    all.set(`lanes ${id}`, arrangement.lanes(id));
    all.set(`stepsOfJourney ${id}`, arrangement.stepsOfJourney(id));
    all.set(`record ${id}`, arrangement.journey(id));
  }
  for (const id of ids.phases) {
    all.set(`steps ${id}`, arrangement.steps(id));
    all.set(`record ${id}`, arrangement.phase(id));
  }
  for (const id of ids.steps) all.set(`record ${id}`, arrangement.step(id));
  for (const id of ids.lanes) {
    all.set(`record ${id}`, arrangement.lane(id));
    for (const stepId of ids.steps) all.set(`cell ${id} ${stepId}`, arrangement.cell(id, stepId));
  }
  for (const id of ids.notes) all.set(`record ${id}`, arrangement.note(id));
  return all;
}

/** The names of what was touched, a text alone left out: the arrangement doesn't hold it. */
function names(touched: Touched): string[] {
  return touched.flatMap((touch) => {
    if ("record" in touch) return touch.before === touch.after ? [] : [`record ${touch.id}`];
    if ("fieldsOf" in touch) return [];
    if (touch.list === "cell") return [`cell ${touch.laneId} ${touch.stepId}`];
    return ["of" in touch ? `${touch.list} ${touch.of}` : touch.list];
  });
}

/** Whether a sheet shows a cell, said the long way round, independently of the arrangement's lists. */
function isShown(arrangement: Arrangement, laneId: string, stepId: string): boolean {
  return arrangement.journeys.some(
    (journeyId) =>
      arrangement.lanes(journeyId).includes(laneId) &&
      arrangement.phases(journeyId).some((phaseId) => arrangement.steps(phaseId).includes(stepId)),
  );
}

test.each([20240601])(
  "after any changes (seed %i), an arrangement is the one made from scratch; what it touched is what is different",
  (seed) => {
    const check = fc.property(rounds, (story) => {
      const board = makePlainBoard();
      furnish(board);
      const arrangement = makeArrangement(board.source);
      for (const edits of story) {
        const before = everything(arrangement);
        const touched = arrangement.apply(edits.map((edit) => edit(board)));
        const after = everything(arrangement);

        expect(after).toEqual(everything(makeArrangement(board.source)));
        const different = [...after.keys()].filter((name) => before.get(name) !== after.get(name));
        expect(names(touched).toSorted()).toEqual(different.toSorted());

        for (const id of ids.notes) {
          const place = board.records.notes.get(id)?.place;
          const shown =
            place !== undefined &&
            isCell(place) &&
            isShown(arrangement, place.laneId, place.stepId) &&
            arrangement.cell(place.laneId, place.stepId).includes(id);
          const homes = [shown, arrangement.free.includes(id), arrangement.unplaced.includes(id)];
          expect(homes.filter(Boolean)).toHaveLength(place === undefined ? 0 : 1);
        }
      }
    });
    fc.assert(check, { seed, numRuns: 300 });
  },
);

test("a lane that goes leaves its notes unplaced, and brings them back with it", () => {
  const board = makePlainBoard();
  furnish(board);
  board.setNote("n8", { laneId: "l3", stepId: "s1", order: "a0" });
  const arrangement = makeArrangement(board.source);
  expect(arrangement.unplaced).toEqual([]);
  const lane = board.records.lanes.get("l3");

  expect(arrangement.apply([board.remove("lanes", "l3")])).toEqual([
    expect.objectContaining({ record: "lanes", id: "l3", after: undefined }),
    { list: "lanes", of: "j1" },
    { list: "cell", laneId: "l3", stepId: "s1" },
    { list: "unplaced" },
  ]);
  expect(arrangement.unplaced).toEqual(["n8"]);
  expect(arrangement.cell("l3", "s1")).toEqual([]);

  arrangement.apply([board.setLane("l3", "j1", lane)]);
  expect(arrangement.unplaced).toEqual([]);
  expect(arrangement.cell("l3", "s1")).toEqual(["n8"]);
});

test("a record tells which of its fields are different, a note also of its text", () => {
  const board = makePlainBoard();
  furnish(board);
  const arrangement = makeArrangement(board.source);
  const fieldsOf = (touched: Touched): (string | readonly string[])[] =>
    touched.map((touch) => ("record" in touch ? touch.fields : names([touch]).join("")));

  const title = { title: "Help", order: "j1" };
  expect(fieldsOf(arrangement.apply([board.setJourney("j1", title)]))).toEqual([["title"]]);
  expect(fieldsOf(arrangement.apply([board.setJourney("j1", title)]))).toEqual([]);
  expect(fieldsOf(arrangement.apply([board.write("n1", "Hello")]))).toEqual([["text"]]);

  const place = { laneId: "l1", stepId: "s1", order: "a0" };
  const recoloured = board.setNote("n1", place, { colour: "pink" });
  expect(fieldsOf(arrangement.apply([recoloured]))).toEqual([["colour"]]);
  const added = [board.setNote("new", place), board.write("new", "!")];
  const allFields = ["alt", "at", "by", "colour", "kind", "picture", "place", "size", "text"];
  expect(fieldsOf(arrangement.apply(added)).map((fields) => [fields].flat().toSorted())).toEqual([
    allFields,
    ["cell l1 s1"],
  ]);
});

test("changes of what the arrangement doesn't hold, or of what never was, touch nothing", () => {
  const board = makePlainBoard();
  furnish(board);
  const arrangement = makeArrangement(board.source);
  const changes = [
    { root: "board", id: "title" },
    { root: "texts", id: "nobody" },
    { root: "lanes", id: "__proto__" },
  ];
  expect(arrangement.apply(changes)).toEqual([]);
});
