import { expect, test } from "vitest";
import {
  everyNote,
  letsSteps,
  passes as passesAs,
  type NoteFilter,
  sizeOf,
  toggle,
} from "./note-filter";

const note = { kind: "idea", colour: "green", by: "maja" } as const;
const passes = (which: Parameters<typeof passesAs>[0], filter: NoteFilter): boolean =>
  passesAs(which, filter, () => false);

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

test("where only moments of truth are wanted, all else is left out, and steps may be found by it alone", () => {
  const moments = { ...everyNote, onlyMoments: true };
  expect(passesAs(note, moments, () => true)).toBe(true);
  expect(passesAs(note, moments, () => false)).toBe(false);
  expect(passesAs(note, { ...moments, kinds: ["quote"] }, () => true)).toBe(false);
  expect(sizeOf(moments)).toBe(1);
  expect(letsSteps(moments)).toBe(true);
  expect(letsSteps({ ...moments, kinds: ["idea"] })).toBe(false);
  expect(letsSteps(everyNote)).toBe(false);
});
