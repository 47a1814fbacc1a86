import { addJourney } from "@resa/shared/operations/journey";
import { addLane } from "@resa/shared/operations/lane";
import { addPhase } from "@resa/shared/operations/phase";
import { addStep } from "@resa/shared/operations/step";
import { createEffect, createRoot, createSignal } from "solid-js";
import { expect, test } from "vitest";
import { openBoard } from "../../board/board.harness";
import { makeFeelingCommands } from "../../board/feeling-commands";
import { createPicture } from "./create-picture";

/** A journey of twenty steps with two lanes of feelings, and how often each is drawn while the first ten steps are in view. */
function open() {
  const { doc, projection, transactor } = openBoard();
  doc.transact(() => {
    addJourney(doc, { id: "j", order: "a0" });
    addPhase(doc, { id: "p", journeyId: "j", order: "a0" });
    for (let at = 0; at < 20; at += 1)
      addStep(doc, { id: `s${at}`, phaseId: "p", order: `a${String(at).padStart(2, "0")}V` });
    for (const id of ["one", "other"])
      addLane(doc, { id, journeyId: "j", role: "feelings", order: `a${id.length}` });
  });
  const [window, setWindow] = createSignal({ x: 0, y: 0, width: 2000, height: 900 });
  const drawn: string[] = [];
  const pictures = createRoot(() =>
    ["one", "other"].map((laneId) => {
      const pointsAt = (stepId: string) => projection.stepFeeling(laneId, stepId);
      const picture = createPicture({ projection, window, pointsAt }, laneId);
      createEffect(() => {
        picture();
        drawn.push(laneId);
      });
      return picture;
    }),
  );
  drawn.length = 0;
  const line = () => pictures[0]?.().strokes.find((stroke) => stroke.line === "actual")?.path ?? "";
  return { feelings: makeFeelingCommands(transactor), drawn, line, setWindow };
}

test("another value draws its own lane anew, and no other", () => {
  const { feelings, drawn } = open();
  feelings.set("one", "s3", { actual: 1 });
  expect(drawn).toEqual(["one"]);
  feelings.set("other", "s3", { wished: 2 });
  expect(drawn).toEqual(["one", "other"]);
});

test("what changes far out of view draws nothing", () => {
  const { feelings, drawn } = open();
  feelings.set("one", "s19", { actual: 1 });
  expect(drawn).toEqual([]);
});

test("a line goes on to what is just out of view, in the shape that it has there", () => {
  const { feelings, line, setWindow } = open();
  for (let at = 0; at < 20; at += 1)
    feelings.set("one", `s${at}`, { actual: ([-2, 1, 0, 2] as const)[at % 4] ?? 0 });
  const part = line();
  setWindow({ x: 0, y: 0, width: 20_000, height: 900 });
  const whole = line();
  // Nine steps are in view, and the piece that leaves it; of the last one the further neighbour was not looked at.
  const inView = part.split("C").slice(0, -1).join("C");
  expect(inView.split("C")).toHaveLength(1 + 9);
  expect(whole.startsWith(inView)).toBe(true);
});
