import { expect, test } from "vitest";
import { makeWriters } from "./writers";

const editor = (personId: string) => ({ personId, name: "", role: "editor" }) as const;
const [ada, bo] = [editor("ada"), editor("bo")];

test("a client id stays its person's, on that document only", () => {
  const writers = makeWriters();
  expect(writers.admit("a/board", 7, ada)).toBe(true);
  expect(writers.admit("a/board", 7, bo)).toBe(false);
  expect(writers.admit("a/board", 7, ada)).toBe(true);
  expect(writers.isOthers("a/board", 7, "bo", "update")).toBe(true);
  expect(writers.isOthers("a/board", 8, "bo", "update")).toBe(false);
  expect(writers.admit("b/board", 7, bo)).toBe(true);
});

test("what somebody made is passed on by others until they have brought it themselves", () => {
  const writers = makeWriters();
  writers.admit("a/board", 7, ada);
  expect(writers.isOthers("a/board", 7, "bo", "step2")).toBe(false);
  writers.settle("a/board", 7, "bo");
  expect(writers.isOthers("a/board", 7, "ada", "update")).toBe(false);
  writers.settle("a/board", 7, "ada");
  expect(writers.isOthers("a/board", 7, "bo", "step2")).toBe(true);
  // Also when she comes again.
  writers.admit("a/board", 7, ada);
  expect(writers.isOthers("a/board", 7, "bo", "step2")).toBe(true);
});

test("who only looks speaks for a client id, and takes it from nobody", () => {
  const writers = makeWriters();
  const viewer = { personId: "vi", name: "", role: "viewer" } as const;
  expect(writers.admit("a/board", 7, viewer)).toBe(true);
  expect(writers.admit("a/board", 7, ada)).toBe(true);
  expect(writers.admit("a/board", 7, viewer)).toBe(false);
});

test("who becomes another person takes their client ids along", () => {
  const writers = makeWriters();
  writers.admit("a/board", 7, editor("ada on her phone"));
  writers.merge("ada on her phone", "ada");
  expect(writers.isOthers("a/board", 7, "ada", "update")).toBe(false);
  expect(writers.isOthers("a/board", 7, "ada on her phone", "update")).toBe(true);
});

test("those that were used longest ago are forgotten first", () => {
  const writers = makeWriters(2);
  for (const clientId of [1, 2, 1, 3]) writers.admit("a/board", clientId, ada);
  const isOthers = (id: number) => writers.isOthers("a/board", id, "bo", "update");
  expect([1, 2, 3].map(isOthers)).toEqual([true, false, true]);
});
