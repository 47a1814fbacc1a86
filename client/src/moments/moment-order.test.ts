import { addLane } from "@resa/shared/operations/lane";
import { markMoment, setMoment, unmarkMoment } from "@resa/shared/operations/moment";
import { addNote, moveNote, removeNote } from "@resa/shared/operations/note";
import { removeStep } from "@resa/shared/operations/step";
import { createRoot } from "solid-js";
import { expect, onTestFinished, test } from "vitest";
import * as Y from "yjs";
import { makeProjection, type Projection } from "../board/projection";
import { furnish } from "../board/whole-board.harness";
import { createMomentOrder } from "./moment-order";

/** Somebody looks at the moments of a board of 5,000 notes. */
function look() {
  const doc = new Y.Doc();
  furnish(doc);
  const mark = (id: string): void => markMoment(doc, id, { by: "maja", at: 1 });
  for (const id of ["j1l2s3n1", "j1s3", "j0l4s5n0", "j1l0s3n0", "j0l1s9n0"]) mark(id);
  const projection = makeProjection(doc);
  const asked: string[] = [];
  // What a look asks of the arrangement, thing by thing.
  const { arrangement } = projection;
  const watched: Projection["arrangement"] = Object.create(arrangement, {
    note: { value: (id: string) => (asked.push(id), arrangement.note(id)) },
  });
  const [order, end] = createRoot((dispose) => [
    createMomentOrder({ ...projection, arrangement: watched }),
    dispose,
  ]);
  onTestFinished(() => (end(), projection.dispose()));
  return {
    doc,
    mark,
    order,
    end,
    ids: () => order().map(({ ids }) => ids),
    /** What a change makes us look at. */
    after(change: () => void): readonly string[] {
      asked.length = 0;
      doc.transact(change);
      return [...asked];
    },
  };
}

test("moments stand in the order of the journeys: step by step, the step before its notes, these lane by lane", () => {
  expect(look().order()).toEqual([
    { journeyId: "j0", ids: ["j0l4s5n0", "j0l1s9n0"] },
    { journeyId: "j1", ids: ["j1s3", "j1l0s3n0", "j1l2s3n1"] },
  ]);
});

test("what is moved, written or said elsewhere leaves every list as it was; at most the marked things are looked at", () => {
  const { doc, order, after } = look();
  const before = order();
  const away = { laneId: "j5l5", stepId: "j5s5", order: "a0" };
  const asked = after(() => moveNote(doc, "j5l5s1n0", away));
  expect(asked.length).toBeLessThanOrEqual(5);
  after(() => addNote(doc, { id: "new", place: away, by: "tor", at: 1 }));
  after(() => setMoment(doc, "j0l4s5n0", { why: "They leave here" }));
  after(() => addLane(doc, { id: "last", journeyId: "j1", order: "b0" }));
  expect(order()).toBe(before);
});

test("a change in one journey leaves the others' lists as they were", () => {
  const { doc, order, ids, after, mark } = look();
  const [first] = order();
  after(() => moveNote(doc, "j1l2s3n1", { laneId: "j1l2", stepId: "j1s0", order: "Zz" }));
  expect(ids()[1]).toEqual(["j1l2s3n1", "j1s3", "j1l0s3n0"]);
  expect(order()[0]).toBe(first);
  mark("j2s0");
  unmarkMoment(doc, "j1s3");
  expect(ids()).toEqual([first?.ids, ["j1l2s3n1", "j1l0s3n0"], ["j2s0"]]);
});

test("what is removed with a moment on it, or lies beside the sheets, is no longer listed", () => {
  const { doc, ids, after } = look();
  after(() => removeStep(doc, "j1s3"));
  after(() => removeNote(doc, "j0l4s5n0"));
  expect(ids()).toEqual([["j0l1s9n0"]]);
  after(() => moveNote(doc, "j0l1s9n0", { x: -400, y: 0 }));
  expect(ids()).toEqual([]);
});

test("whoever no longer looks is told nothing", () => {
  const { doc, end, after } = look();
  end();
  expect(after(() => moveNote(doc, "j0l4s5n0", { x: 0, y: 0 }))).toEqual([]);
});
