import { noteText } from "@resa/shared/document/board-doc";
import { setLane } from "@resa/shared/operations/lane";
import { moveNote } from "@resa/shared/operations/note";
import { setStepFeeling } from "@resa/shared/operations/step-feeling";
import { afterAll, expect, test } from "vitest";
import { lookOn, range } from "../../board/whole-board.harness";
import { type Gap, largestGaps } from "./gaps";

let listed: readonly Gap[] = [];
const { remotely, end } = lookOn(
  (doc) => {
    for (const j of range(10)) {
      setLane(doc, `j${j}l3`, { role: "feelings" });
      for (const s of range(10)) {
        setStepFeeling(doc, `j${j}l3`, `j${j}s${s}`, { wished: 1, actual: s < 5 ? 1 : -1 });
      }
    }
  },
  (view, effect) =>
    effect("gaps", () => {
      const steps = view.stepsOfJourney("j4");
      listed = largestGaps(steps, (stepId) => view.stepFeeling("j4l3", stepId));
    }),
);
afterAll(end);

test("the largest gaps come first, of equal ones what is worse, and then as the journey goes", () => {
  expect(listed.map(({ stepId }) => stepId)).toEqual(["j4s5", "j4s6", "j4s7", "j4s8", "j4s9"]);
  remotely((doc) => setStepFeeling(doc, "j4l3", "j4s0", { wished: -2, actual: 2 }));
  remotely((doc) => setStepFeeling(doc, "j4l3", "j4s1", { wished: -1, actual: 1 }));
  expect(listed.map(({ stepId, gap }) => `${stepId} ${gap}`).slice(0, 3)).toEqual([
    "j4s0 4",
    "j4s5 -2",
    "j4s6 -2",
  ]);
  expect(listed.at(-1)).toEqual({ stepId: "j4s1", gap: 2 });
});

test("a point costs the points of its own lane, and of 5,000 notes nothing else costs anything", () => {
  const seen = remotely((doc) => setStepFeeling(doc, "j4l3", "j4s7", { actual: 0 }));
  expect(seen.ran).toEqual(["gaps"]);
  // Three fields of ten steps, and what tells whether another step joined one of them.
  expect(seen.reads).toBeLessThanOrEqual(45);
  for (const change of [
    (doc) => setStepFeeling(doc, "j5l3", "j5s7", { actual: 0 }),
    (doc) => moveNote(doc, "j4l3s3n1", { laneId: "j4l3", stepId: "j4s4", order: "a2V" }),
    (doc) => noteText(doc, "j4l3s5n2")?.insert(0, "Hi"),
  ] satisfies Parameters<typeof remotely>[0][])
    expect(remotely(change).ran).toEqual([]);
});
