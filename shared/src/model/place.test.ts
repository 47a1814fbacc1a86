import { expect, test } from "vitest";
import { farthest, isCell, placeOf } from "./place";

test("three strings are a cell, two numbers lie beside the sheets", () => {
  expect(placeOf(["l1", "s1", "a3"])).toEqual({ laneId: "l1", stepId: "s1", order: "a3" });
  expect(placeOf([-12.5, 40, 0])).toEqual({ x: -12.5, y: 40 });
});

test.each([[[]], [[null, 3]], [[3, "s1"]], [[{}, [], true]], [["l1"]]])(
  "%j is a cell that does not exist, so that its note is found in the tray",
  (values) => {
    const place = placeOf(values);
    expect(isCell(place) && [typeof place.laneId, typeof place.stepId, place.order]).toEqual([
      "string",
      "string",
      "a0",
    ]);
  },
);

test("nothing lies out of reach", () => {
  expect(placeOf([1e300, -1e300])).toEqual({ x: farthest, y: -farthest });
  expect(placeOf([NaN, Infinity])).toEqual({ x: 0, y: 0 });
});
