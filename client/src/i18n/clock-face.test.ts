import { expect, test } from "vitest";
import { clockFace } from "./clock-face";

test("time is written as a clock has it", () => {
  expect([0, 5, 65, 600, 3600, 3725].map(clockFace)).toEqual([
    "0:00",
    "0:05",
    "1:05",
    "10:00",
    "1:00:00",
    "1:02:05",
  ]);
});
