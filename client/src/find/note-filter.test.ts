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
const is = (isMoment: boolean, phaseId?: string) => ({
  isMoment: () => isMoment,
  phase: () => phaseId,
});
const passes = (which: Parameters<typeof passesAs>[0], filter: NoteFilter): boolean =>
  passesAs(which, filter, is(false));

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
  expect(passesAs(note, moments, is(true))).toBe(true);
  expect(passesAs(note, moments, is(false))).toBe(false);
  expect(passesAs(note, { ...moments, kinds: ["quote"] }, is(true))).toBe(false);
  expect(sizeOf(moments)).toBe(1);
  expect(letsSteps(moments)).toBe(true);
  expect(letsSteps({ ...moments, kinds: ["idea"] })).toBe(false);
  expect(letsSteps(everyNote)).toBe(false);
});

test("where only a phase is wanted, a note elsewhere is left out, whatever its kind", () => {
  const inPhase = { ...everyNote, kinds: ["idea"], phaseId: "p" } as const;
  expect(passesAs(note, inPhase, is(false, "p"))).toBe(true);
  expect(passesAs(note, inPhase, is(false, "q"))).toBe(false);
  expect(passesAs(note, inPhase, is(false))).toBe(false);
  expect(passesAs({ ...note, kind: "fact" }, inPhase, is(false, "p"))).toBe(false);
  expect([sizeOf(inPhase), letsSteps({ ...everyNote, phaseId: "p" })]).toEqual([2, false]);
});
