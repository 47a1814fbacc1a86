import { expect, test } from "vitest";
import * as fc from "fast-check";
import { orderStops, placeStop } from "./stop-order";

const natural = ["promise", "journey/j", "phase/a", "phase/b", "closing"];
const walk = (behind: Record<string, string>): readonly string[] =>
  orderStops(natural, new Map(Object.entries(behind)));

test("a walk is the board's own until somebody puts a stop elsewhere, also before all others", () => {
  expect(walk({})).toEqual(natural);
  expect(walk({ closing: "" })).toEqual(["closing", ...natural.slice(0, -1)]);
  expect(walk({ "phase/a": "phase/b" })).toEqual([
    "promise",
    "journey/j",
    "phase/b",
    "phase/a",
    "closing",
  ]);
});

test("a stop behind one that is gone, or behind itself by a round, stands where the board has it", () => {
  expect(walk({ "phase/a": "phase/gone" })).toEqual(natural);
  expect(walk({ "phase/a": "phase/b", "phase/b": "phase/a", closing: "closing" })).toEqual(natural);
});

test("whatever people did before, a stop that is put somewhere stands there, and all others stay as they were", () => {
  const ids = ["a", "b", "c", "d", "e", "f", "g"];
  const anyId = fc.constantFrom("", ...ids, "gone");
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...ids), anyId),
      fc.constantFrom(...ids),
      fc.nat(ids.length - 1),
      (kept, id, index) => {
        const behind = new Map(Object.entries(kept));
        const wanted = orderStops(ids, behind).filter((one) => one !== id);
        wanted.splice(index, 0, id);
        for (const [one, leader] of placeStop(ids, behind, id, index)) {
          if (leader === null) behind.delete(one);
          else behind.set(one, leader);
        }
        expect(orderStops(ids, behind)).toEqual(wanted);
      },
    ),
    {
      numRuns: 2000,
      // Failed once.
      examples: [[{ c: "f", a: "f", d: "a" }, "a", 0]],
    },
  );
});

test("also where thousands stand behind each other in one line, or in one round", () => {
  const ids = Array.from({ length: 20_000 }, (_, number) => `own/${number}`);
  const line = new Map(ids.map((id, at) => [id, ids[at + 1] ?? ""]));
  expect(orderStops(ids, line)).toEqual(ids.toReversed());
  const last = ids.at(-1) ?? "";
  expect(orderStops(ids, new Map(line).set(last, "own/0"))).toEqual(ids);
});

test("a stop that is put back where the board has it leaves nothing behind", () => {
  const there = placeStop(natural, new Map(), "phase/b", 0);
  expect([...there]).toEqual([["phase/b", ""]]);
  const back = placeStop(natural, new Map([["phase/b", ""]]), "phase/b", 3);
  expect([...back]).toEqual([["phase/b", null]]);
});
