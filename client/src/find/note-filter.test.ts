import { expect, test } from "vitest";
import { everyNote, passes, sizeOf, toggle } from "./note-filter";

const note = { kind: "idea", colour: "green", by: "maja" } as const;

test("a filter that names nothing lets everything pass", () => {
  expect(passes(note, everyNote)).toBe(true);
  expect(sizeOf(everyNote)).toBe(0);
});

test("within a list any will do; between lists all must", () => {
  const filter = { ...everyNote, kinds: ["question", "idea"], authors: ["maja"] } as const;
  expect(passes(note, filter)).toBe(true);
  expect(passes({ ...note, kind: "question" }, filter)).toBe(true);
  expect(passes({ ...note, kind: "quote" }, filter)).toBe(false);
  expect(passes({ ...note, by: "tor" }, filter)).toBe(false);
  expect(passes(note, { ...filter, colours: ["pink"] })).toBe(false);
  expect(sizeOf(filter)).toBe(3);
});

test("choosing twice is choosing not at all", () => {
  expect(toggle(["a", "b"], "c")).toEqual(["a", "b", "c"]);
  expect(toggle(["a", "b", "c"], "b")).toEqual(["a", "c"]);
});
