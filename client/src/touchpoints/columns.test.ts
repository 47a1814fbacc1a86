import { expect, test } from "vitest";
import { inOrder, sortedBy, sortRows } from "./columns";

const gaps = [
  ["a", 1],
  ["b", null],
  ["c", -3],
  ["d", 1],
  ["e", -1],
] as const;
const sorted = (direction: "ascending" | "descending"): string =>
  sortRows(gaps, ([, gap]) => gap, direction, "en")
    .map(([name]) => name)
    .join("");

test("what isn't known comes last either way, and equals keep their order", () => {
  expect([sorted("ascending"), sorted("descending")]).toEqual(["ceadb", "adecb"]);
});

test("words are sorted as the reader's language does it", () => {
  const words = ["Öl", "ring 10", "", "Zorn", "ring 9"];
  const by = (language: string) => sortRows(words, (word) => word, "ascending", language);
  expect(by("sv")).toEqual(["ring 9", "ring 10", "Zorn", "Öl", ""]);
  expect(by("en")).toEqual(["Öl", "ring 9", "ring 10", "Zorn", ""]);
});

test("a second press turns a column round, another column begins anew", () => {
  const gap = sortedBy("gap", inOrder);
  expect(gap).toEqual({ column: "gap", direction: "ascending" });
  expect(sortedBy("gap", gap).direction).toBe("descending");
  expect(sortedBy("step", sortedBy("gap", gap))).toEqual(inOrder);
});
