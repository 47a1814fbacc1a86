import { expect, test } from "vitest";
import { largeUpdate, makeTail } from "./tail";

const update = (index: number): Uint8Array => new Uint8Array((index * 37) % 300).fill(index);

test("a tail tells what it was given, in order and whatever size", () => {
  const given = Array.from({ length: 500 }, (_, index) => update(index));
  const tail = makeTail(given.slice(0, 100));
  for (const one of given.slice(100)) tail.add(one);
  expect(tail.pieces()).toEqual(given);
  expect(tail.length).toBe(500);
  expect(tail.size).toBe(given.reduce((sum, { length }) => sum + length, 0));
});

test("a large one stands between small ones as it was given", () => {
  const large = new Uint8Array(largeUpdate).fill(1);
  const tail = makeTail([update(1), large, update(2)]);
  tail.add(large);
  tail.add(update(3));
  expect(tail.pieces()).toEqual([update(1), large, update(2), large, update(3)]);
  expect(tail.pieces()[1]).toBe(large);
  expect(tail.pieces(3)).toEqual([large, update(3)]);
  expect(tail.size).toBe(2 * large.length + 37 + 74 + 111);
});

test("what it told, and what it was given, may change no more", () => {
  const own = update(5);
  const tail = makeTail([own]);
  const told = tail.pieces();
  own.fill(0);
  for (let index = 0; index < 500; index++) tail.add(update(index));
  expect(told).toEqual([update(5)]);
  expect(makeTail([]).pieces()).toEqual([]);
});

test("small updates share one buffer, at most twice as large as they are together", () => {
  const tail = makeTail([]);
  for (let index = 0; index < 1_000; index++) tail.add(update(7));
  const buffers = new Set(tail.pieces().map(({ buffer }) => buffer));
  expect(buffers.size).toBe(1);
  expect([...buffers][0]?.byteLength).toBeLessThanOrEqual(2 * tail.size);
});
