import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeRest } from "./rest";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watch() {
  const told: [string, boolean][] = [];
  return { told, ...makeRest<string>((key, isResting) => told.push([key, isResting])) };
}

test("each rests five seconds after its own last move, and wakes with the next", () => {
  const rest = watch();
  rest.stir("a");
  vi.advanceTimersByTime(3000);
  rest.stir("b");
  vi.advanceTimersByTime(2000);
  expect(rest.told).toEqual([["a", true]]);
  vi.advanceTimersByTime(3000);
  rest.stir("a");
  expect(rest.told.slice(1)).toEqual([
    ["b", true],
    ["a", false],
  ]);
});

test("what moves on and on never rests, and keeps one timer", () => {
  const rest = watch();
  for (let move = 0; move < 1000; move++) {
    rest.stir("a");
    rest.stir("b");
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(33);
  }
  expect(rest.told).toEqual([]);
});

test("who has gone is not told of, and nothing is after the end", () => {
  const rest = watch();
  rest.stir("a");
  rest.forget("a");
  vi.advanceTimersByTime(6000);
  expect(vi.getTimerCount()).toBe(0);
  rest.stir("b");
  rest.dispose();
  vi.advanceTimersByTime(6000);
  expect(rest.told).toEqual([]);
});
