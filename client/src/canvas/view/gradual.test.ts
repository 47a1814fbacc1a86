import type { Id } from "@resa/shared/model/id";
import { createRoot, createSignal } from "solid-js";
import { expect, onTestFinished, test } from "vitest";
import { createGradual } from "./gradual";
import { makePace } from "./pace";

/** A pace whose frames come when they are asked for, and a list that follows another at it. */
function follow(first: readonly Id[]) {
  const frames: (() => void)[] = [];
  const pace = makePace(
    (frame) => frames.push(frame),
    () => undefined,
  );
  return createRoot((dispose) => {
    onTestFinished(dispose);
    const [wanted, want] = createSignal(first);
    const shown = createGradual(pace, wanted);
    const runFrames = (): number => {
      let count = 0;
      for (let frame = frames.shift(); frame; frame = frames.shift()) {
        frame();
        count += 1;
      }
      return count;
    };
    return { pace, shown, want, runFrames, step: (ids: Id[]) => pace.step(() => want(ids)) };
  });
}

test("what a change of the board brings or takes is there, or gone, at once", () => {
  const { shown, want } = follow(["a", "b"]);
  expect(shown()).toEqual(["a", "b"]);
  want(["c", "b"]);
  expect(shown()).toEqual(["c", "b"]);
  want([]);
  expect(shown()).toEqual([]);
});

test("what a step of the view brings comes in the next frames, and all of it comes", () => {
  const { shown, step, runFrames } = follow(["c"]);
  step(["a", "b", "c", "d"]);
  expect(shown()).toEqual(["c"]);
  expect(runFrames()).toBeGreaterThan(0);
  expect(shown()).toEqual(["a", "b", "c", "d"]);
});

test("what is out of view goes at once where other things are in view, and bit by bit where nothing is", () => {
  const { shown, step, runFrames } = follow(["a", "b", "c"]);
  step(["b"]);
  expect(shown()).toEqual(["b"]);
  step([]);
  expect(shown()).toEqual(["b"]);
  runFrames();
  expect(shown()).toEqual([]);
});

test("a change of the board among what is still on its way shows at once, and the rest comes after", () => {
  const { shown, step, want, runFrames } = follow([]);
  step(["a", "b", "c"]);
  want(["a", "b", "new", "c"]);
  expect(shown()).toEqual(["new"]);
  want(["a", "new", "c"]);
  runFrames();
  expect(shown()).toEqual(["a", "new", "c"]);
});

test("a pace does the work of one frame for a while only, and says when all is done", () => {
  const frames: (() => void)[] = [];
  const pace = makePace(
    (frame) => frames.push(frame),
    () => undefined,
  );
  let left = 3;
  const told: string[] = [];
  const dawdle = (): boolean => {
    // Longer than a frame is given.
    for (const end = performance.now() + 10; performance.now() < end;);
    return --left > 0;
  };
  pace.add(dawdle);
  pace.whenDone(() => told.push("done"));
  const seen: number[] = [];
  for (let frame = frames.shift(); frame; frame = frames.shift()) {
    frame();
    seen.push(left);
  }
  expect(seen).toEqual([2, 1, 0]);
  expect(told).toEqual(["done"]);
});
