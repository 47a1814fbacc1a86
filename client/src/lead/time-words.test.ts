import { expect, test } from "vitest";
import { lengthOf } from "./time-words";

test("minutes are read as people write them", () => {
  expect(["5", " 1,5 ", "0.5", "600", "2.25"].map(lengthOf)).toEqual([
    300_000, 90_000, 30_000, 36_000_000, 135_000,
  ]);
  for (const written of ["", " ", "five", "0", "0.4", "601", "-5", "1:30", "1e9"])
    expect(lengthOf(written)).toBeNull();
});
