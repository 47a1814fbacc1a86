import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { makeCollector, makeHousekeeping } from "./housekeeping";

test("garbage is collected once when the last room has closed, and not while anybody is there", () => {
  let rooms = 0;
  let collected = 0;
  const { look } = makeHousekeeping({ rooms: () => rooms, collect: () => collected++ });
  const lookAt = (count: number): number => {
    rooms = count;
    look();
    return collected;
  };
  expect([0, 0, 2, 1, 0, 0, 3, 3, 0, 0].map(lookAt)).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2, 2]);
});

test("a collection takes what nobody holds", async () => {
  const collect = makeCollector();
  const litter = new WeakRef({ of: "a board that is closed" });
  // What was made or looked at is held until the end of the turn.
  await turn();
  collect();
  expect(litter.deref()).toBeUndefined();
});
