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

const heap = (): number => process.memoryUsage().heapTotal / 1024 / 1024;

/** How large the heap is with a lot in it that nobody holds afterwards, MiB. */
function litter(): number {
  const much = Array.from({ length: 1_000_000 }, (_, index) => ({ index }));
  return much.length > 0 ? heap() : 0;
}

test("a collection gives the room of what nobody holds back to the system", async () => {
  const collect = makeCollector();
  const full = litter();
  // What is still named on the stack is taken for held.
  await turn();
  collect();
  expect(heap()).toBeLessThan(full - 20);
});
