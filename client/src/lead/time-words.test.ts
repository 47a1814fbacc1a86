import { expect, test } from "vitest";
import { clockFace, lengthOf } from "./time-words";

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

test("minutes are read as people write them", () => {
  expect(["5", " 1,5 ", "0.5", "600", "2.25"].map(lengthOf)).toEqual([
    300_000, 90_000, 30_000, 36_000_000, 135_000,
  ]);
  for (const written of ["", " ", "five", "0", "0.4", "601", "-5", "1:30", "1e9"])
    expect(lengthOf(written)).toBeNull();
});
