import { expect, test, vi } from "vitest";
import { intervalOf, makeRhythm } from "./rhythm";

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

test("a beat that is overdue, since timers don't come to run, is done by the next who asks", () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setImmediate", "clearImmediate"] });
  let now = 0;
  let beats = 0;
  const rhythm = makeRhythm({ interval: () => 20, beat: () => beats++, now: () => now });
  rhythm.ask();
  vi.advanceTimersByTime(0);
  expect(beats).toBe(1);
  rhythm.ask();
  now = 39;
  rhythm.ask();
  expect(beats).toBe(1);
  now = 40;
  rhythm.ask();
  expect(beats).toBe(2);
  vi.advanceTimersByTime(1000);
  expect(beats).toBe(2);
  vi.useRealTimers();
});

test("two people never wait for a timer, and however many there are, nobody waits longer than 50 ms", () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setImmediate", "clearImmediate"] });
  let now = 0;
  let beats = 0;
  const rhythm = makeRhythm({
    interval: () => intervalOf(2),
    beat: () => beats++,
    now: () => now,
  });
  for (let time = 1; time <= 3; time++) {
    now += 0.1;
    rhythm.ask();
    vi.advanceTimersByTime(0);
    expect(beats).toBe(time);
  }
  vi.useRealTimers();
  expect([0, 1, 10, 50, 1000].map(intervalOf)).toEqual([0, 0, 4.5, 14.5, 50]);
});
