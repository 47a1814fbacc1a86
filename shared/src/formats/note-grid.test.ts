import { expect, test } from "vitest";
import { gridOfTable, gridOfTexts, guessHeadings } from "./note-grid";

const table = [
  ["", "Before", "After "],
  ["Does", "Reads", ""],
  ["Thinks\nof it", " Why? ", "Good"],
];
const none = { steps: false, lanes: false };

test("columns become steps and rows lanes, and only cells with words become notes", () => {
  const { lanes, steps, notes } = gridOfTable(table, none);
  expect([lanes.length, steps.length]).toEqual([3, 3]);
  expect(steps).toEqual(["", "", ""]);
  expect(notes.map(({ row, column, text }) => [row, column, text])).toEqual([
    [0, 1, "Before"],
    [0, 2, "After"],
    [1, 0, "Does"],
    [1, 1, "Reads"],
    [2, 0, "Thinks\nof it"],
    [2, 1, "Why?"],
    [2, 2, "Good"],
  ]);
});

test("headings are titles of one line and no notes", () => {
  const { lanes, steps, notes } = gridOfTable(table, { steps: true, lanes: true });
  expect(steps).toEqual(["Before", "After"]);
  expect(lanes.map(({ name }) => name)).toEqual(["Does", "Thinks of it"]);
  expect(notes.map(({ row, column, text }) => [row, column, text])).toEqual([
    [0, 0, "Reads"],
    [1, 0, "Why?"],
    [1, 1, "Good"],
  ]);
  expect(gridOfTable(table, { steps: true, lanes: false }).steps).toEqual(["", "Before", "After"]);
});

test("rows may be of any length, and there may be none", () => {
  const ragged = gridOfTable([["a"], ["b", "c", "d"]], none);
  expect([ragged.steps.length, ragged.notes.length]).toEqual([3, 4]);
  expect(gridOfTable([["a", "b"]], { steps: true, lanes: true })).toEqual({
    lanes: [],
    steps: [],
    notes: [],
  });
});

test("an empty corner beside full edges is taken for headings, anything else is not", () => {
  expect(guessHeadings(table)).toEqual({ steps: true, lanes: true });
  expect(
    guessHeadings([
      ["a", "b"],
      ["c", "d"],
    ]),
  ).toEqual(none);
  expect(
    guessHeadings([
      ["", "b"],
      ["", "d"],
    ]),
  ).toEqual(none);
  expect(guessHeadings([["", "b"]])).toEqual(none);
  expect(guessHeadings([])).toEqual(none);
});

test("a list is one cell of notes in its order", () => {
  const { lanes, steps, notes } = gridOfTexts(["one", "two"]);
  expect([lanes.length, steps.length]).toEqual([1, 1]);
  expect(notes.map(({ row, column, text }) => [row, column, text])).toEqual([
    [0, 0, "one"],
    [0, 0, "two"],
  ]);
});
