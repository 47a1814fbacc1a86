import { expect, test } from "vitest";
import { makeWriters } from "./writers";

test("a client id stays its person's, on that document only", () => {
  const writers = makeWriters();
  expect(writers.claim("a/board", 7, "ada")).toBe(true);
  expect(writers.claim("a/board", 7, "bo")).toBe(false);
  expect(writers.claim("a/board", 7, "ada")).toBe(true);
  expect(writers.isOthers("a/board", 7, "bo")).toBe(true);
  expect(writers.claim("b/board", 7, "bo")).toBe(true);
  expect(writers.isOthers("a/board", 8, "bo")).toBe(false);
});

test("who only looks speaks for a client id, and takes it from nobody", () => {
  const writers = makeWriters();
  const [viewer, editor] = (["viewer", "editor"] as const).map((role) => ({
    personId: role,
    name: "",
    role,
  }));
  if (!viewer || !editor) throw new Error("nobody there");
  expect(writers.admit("a/board", 7, viewer)).toBe(true);
  expect(writers.admit("a/board", 7, editor)).toBe(true);
  expect(writers.admit("a/board", 7, viewer)).toBe(false);
});

test("who becomes another person takes their client ids along", () => {
  const writers = makeWriters();
  writers.claim("a/board", 7, "ada on her phone");
  writers.merge("ada on her phone", "ada");
  expect(writers.isOthers("a/board", 7, "ada")).toBe(false);
  expect(writers.isOthers("a/board", 7, "ada on her phone")).toBe(true);
});

test("those that were used longest ago are forgotten first", () => {
  const writers = makeWriters(2);
  for (const clientId of [1, 2, 1, 3]) writers.claim("a/board", clientId, "ada");
  expect([1, 2, 3].map((id) => writers.isOthers("a/board", id, "bo"))).toEqual([true, false, true]);
});
