import { expect, test } from "vitest";
import { excerpt } from "./excerpt";

const long = "It was the third time that they came, and the worktop still did not fit at all";

test("an excerpt begins a little before what was found", () => {
  expect(excerpt(long, ["worktop"])).toBe("… they came, and the worktop still did not fit at all");
});

test("what is found early, or not at all, is read from the beginning, on one line", () => {
  expect(excerpt("A line\n\nand another", ["another"])).toBe("A line and another");
  expect(excerpt(long, [])).toBe(long);
  expect(excerpt(long, ["nowhere"])).toBe(long);
});

test("a word without spaces before it is not cut", () => {
  expect(excerpt(`${"x".repeat(80)}fitter`, ["fitter"])).toBe("… fitter");
});
