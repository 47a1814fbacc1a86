import * as fc from "fast-check";
import type { Id } from "../model/id";
import { noteSizes } from "../model/note-size";
import type { PlainBoard } from "./plain-board";
import type { RecordChange } from "./source";

/** The ids that random edits use: so few that they meet, and that things are named before they exist and after they are gone. */
export const ids = {
  journeys: ["j1", "j2", "j3"],
  phases: ["p1", "p2", "p3", "p4"],
  steps: ["s1", "s2", "s3", "s4", "s5"],
  lanes: ["l1", "l2", "l3", "l4"],
  notes: ["n1", "n2", "n3", "n4", "n5", "n6", "n7", "n8"],
} as const;

type Edit = (board: PlainBoard) => RecordChange;

const one = (pool: readonly Id[]): fc.Arbitrary<Id> => fc.constantFrom(...pool);
const order = fc.constantFrom("a0", "a1", "a2", "a3");
const text = fc.constantFrom(
  "",
  "short",
  "a longer text, on some lines\n".repeat(4),
  "w".repeat(300),
);
const cell = fc.record({ laneId: one(ids.lanes), stepId: one(ids.steps), order });
const beside = fc.record({
  x: fc.integer({ min: -900, max: 900 }),
  y: fc.constantFrom(-50, 0, 999),
});

const folds = fc.constantFrom(false, false, true);
const lane = fc.record({ height: fc.constantFrom(0, 0, 200, 900), collapsed: folds });
const shape = fc.record({
  size: fc.constantFrom(...noteSizes),
  picture: fc.constantFrom(
    null,
    null,
    { id: "wide", width: 640, height: 40 },
    { id: "high", width: 30, height: 400 },
  ),
});

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(one(ids.journeys), order, folds).map(([id, at, collapsed]): Edit => {
    return (board) => board.setJourney(id, { order: at, collapsed });
  }),
  fc.tuple(one(ids.phases), one(ids.journeys), order).map(([id, of, at]): Edit => {
    return (board) => board.setPhase(id, of, { order: at });
  }),
  fc.tuple(one(ids.steps), one(ids.phases), order).map(([id, of, at]): Edit => {
    return (board) => board.setStep(id, of, { order: at });
  }),
  fc.tuple(one(ids.lanes), one(ids.journeys), order, lane).map(([id, of, at, fields]): Edit => {
    return (board) => board.setLane(id, of, { order: at, ...fields });
  }),
  {
    weight: 3,
    arbitrary: fc
      .tuple(one(ids.notes), fc.oneof({ weight: 4, arbitrary: cell }, beside), fc.nat(2), shape)
      .map(([id, place, at, fields]): Edit => {
        return (board) => board.setNote(id, place, { at, ...fields });
      }),
  },
  fc.tuple(one(ids.notes), text).map(([id, words]): Edit => {
    return (board) => board.write(id, words);
  }),
  fc.constantFrom("journeys", "phases", "steps", "lanes", "notes").chain((root) =>
    one(ids[root]).map((id): Edit => {
      return (board) => board.remove(root, id);
    }),
  ),
);

/** Rounds of edits; the changes of a round are told together. */
export const rounds = fc.array(fc.array(edit, { maxLength: 12 }), { minLength: 1, maxLength: 30 });

/** A board on which everything exists and belongs together, so that edits don't begin in a desert. */
export function furnish(board: PlainBoard): void {
  ids.journeys.forEach((id) => board.setJourney(id));
  ids.phases.forEach((id, index) => board.setPhase(id, ids.journeys[index % 2] ?? ""));
  ids.steps.forEach((id, index) => board.setStep(id, ids.phases[index % 4] ?? ""));
  ids.lanes.forEach((id, index) => board.setLane(id, ids.journeys[index % 2] ?? ""));
  ids.notes.forEach((id) => board.setNote(id, { laneId: "l1", stepId: "s1", order: "a0" }));
}
