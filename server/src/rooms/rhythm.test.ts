import { expect, test, vi } from "vitest";
import { makeRhythm } from "./rhythm";

test("what is asked when it is quiet is done at the end of the turn, and what is asked soon after waits", () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setImmediate", "clearImmediate"] });
  let now = 0;
  const beats: number[] = [];
  const rhythm = makeRhythm({ interval: () => 20, beat: () => beats.push(now), now: () => now });
  const advance = (ms: number): void => {
    now += ms;
    vi.advanceTimersByTime(ms);
  };
  rhythm.ask();
  rhythm.ask();
  expect(beats).toEqual([]);
  advance(1);
  expect(beats).toEqual([1]);
  rhythm.ask();
  advance(19);
  expect(beats).toEqual([1]);
  advance(1);
  expect(beats).toEqual([1, 21]);
  advance(100);
  rhythm.ask();
  rhythm.dispose();
  advance(100);
  expect(beats).toEqual([1, 21]);
  vi.useRealTimers();
});
