import { stepFeelingOf } from "@resa/shared/model/step-feeling";
import { expect, test } from "vitest";
import { largestGaps } from "./gaps";
import { drawPicture } from "./picture";
import { storyOf } from "./story";

const feelings = (...pairs: (readonly [wished: number | null, actual: number | null])[]) =>
  pairs.map(([wished, actual], at) => ({
    x: at * 100,
    points: stepFeelingOf({ wished, actual }),
  }));

test("gaps of two and more are numbers with a sign, smaller ones only a rod", () => {
  const { numbers, rods } = drawPicture(
    "feelings",
    feelings([2, -1], [1, 0], [0, 0], [-1, 2], [null, 2]),
  );
  expect(numbers.map(({ x, text }) => [x, text])).toEqual([
    [0, "−3"],
    [300, "+3"],
  ]);
  expect(rods).toBe("M0,28V112M100,56V84M300,112V28");
});

test("a lane of tension has one line and the ground under it, and no gaps", () => {
  const steps = [1, 5].map((tension, at) => ({
    x: at,
    points: stepFeelingOf({ tension, wished: 1, actual: -1 }),
  }));
  const { strokes, gap, numbers, ground } = drawPicture("tension", steps);
  expect([strokes.map(({ line }) => line), gap, numbers]).toEqual([["tension"], "", []]);
  expect(ground).not.toBe("");
});

test("the largest gap comes first, what is worse before what is better, equals as the journey goes", () => {
  const pairs = {
    a: [1, 2],
    b: [2, -1],
    c: [0, 0],
    d: [-1, 2],
    e: [2, -1],
    f: [null, 1],
    g: [1, 0],
  };
  const gaps = largestGaps(Object.keys(pairs), (id) => {
    const [wished, actual] = pairs[id as keyof typeof pairs];
    return stepFeelingOf({ wished, actual });
  });
  expect(gaps.map(({ stepId, gap }) => `${stepId} ${gap}`)).toEqual([
    "b -3",
    "e -3",
    "d 3",
    "g -1",
    "a 1",
  ]);
});

test("a story has its first highest point as its peak, and its last as its end", () => {
  const of = (...tensions: (number | null)[]) =>
    storyOf(tensions).map(({ mark, at }) => `${mark} ${at}`);
  expect(of(1, 4, null, 4, 2, null)).toEqual(["peak 1", "end 4"]);
  expect(of(1, 2, 5)).toEqual(["peakAndEnd 2"]);
  expect([of(), of(null, 3)]).toEqual([[], []]);
});
