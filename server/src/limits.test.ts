import { expect, test } from "vitest";
import { readLimits, usualLimits } from "./limits";

test("an operator changes single limits by their names", () => {
  expect(readLimits("")).toEqual(usualLimits);
  const limits = readLimits(" boards=500, personFrames=0 ,");
  expect(limits.boards).toEqual({ times: 500, seconds: 60, by: "address" });
  expect(limits.personFrames.times).toBe(0);
  expect(limits.joins).toEqual(usualLimits.joins);
});

test.each(["boreds=1", "boards", "boards=-1", "boards=many", "__proto__=1", "boards=1 joins=1"])(
  "%s is no limit, and what there is is told",
  (text) => {
    expect(() => readLimits(text)).toThrow(/like boards=500,joins=1000 of frames, bytes/);
  },
);
