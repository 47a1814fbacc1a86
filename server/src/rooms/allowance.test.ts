import { expect, test } from "vitest";
import { makeAllowance } from "./allowance";

test("a burst is allowed at once, and grows back with time", () => {
  let now = 0;
  const allowance = makeAllowance({ perSecond: 10, burst: 20, now: () => now });
  expect(allowance.take(20)).toBe(true);
  expect(allowance.take(1)).toBe(false);
  now = 500;
  expect([allowance.take(5), allowance.take(1)]).toEqual([true, false]);
  now = 60_000;
  expect([allowance.take(20), allowance.take(1)]).toEqual([true, false]);
});

test("what is owed grows back before anything can be taken", () => {
  let now = 0;
  const allowance = makeAllowance({ perSecond: 10, burst: 20, now: () => now });
  allowance.owe(50);
  expect(allowance.take(0)).toBe(false);
  now = 2_999;
  expect(allowance.take(0)).toBe(false);
  now = 3_100;
  expect([allowance.take(0), allowance.take(2)]).toEqual([true, false]);
});

test("a clock that goes back gives nothing and takes nothing", () => {
  let now = 1000;
  const allowance = makeAllowance({ perSecond: 10, burst: 10, now: () => now });
  now = 0;
  expect([allowance.take(10), allowance.take(1)]).toEqual([true, false]);
});
