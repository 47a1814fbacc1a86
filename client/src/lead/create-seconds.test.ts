import type { Timer } from "@resa/shared/model/timer";
import { createEffect, createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createSeconds } from "./create-seconds";

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

const timerOf = (state: Timer["state"]): Timer => ({ by: "ada", length: 60_000, state });

/** A timer on a computer whose own clock is so many ms behind the server's; what it shows, in order. */
function show(first: Timer, behind = 0) {
  const shown: number[] = [];
  const [timer, setTimer] = createSignal(first);
  const dispose = createRoot((dispose) => {
    const seconds = createSeconds(timer, () => () => Date.now() + behind);
    createEffect(() => shown.push(seconds()));
    return dispose;
  });
  return { shown, setTimer, dispose };
}

test("a running timer changes once a second, and at zero not at all any more", () => {
  const { shown, dispose } = show(timerOf({ kind: "running", endsAt: 1_003_400 }));
  vi.advanceTimersByTime(60_000);
  expect(shown).toEqual([4, 3, 2, 1, 0]);
  expect(vi.getTimerCount()).toBe(0);
  dispose();
});

test("the seconds end at the same moment for all, whatever their computers' clocks say", () => {
  const running = timerOf({ kind: "running", endsAt: 1_010_000 });
  const shows = [show(running), show(timerOf({ kind: "running", endsAt: 1_010_000 }), 0)];
  // Another computer is three minutes behind, and knows it: the server's clock is its own and three minutes.
  const behind = show(timerOf({ kind: "running", endsAt: 1_190_000 }), 180_000);
  vi.advanceTimersByTime(4_500);
  expect([...shows, behind].map(({ shown }) => shown.at(-1))).toEqual([6, 6, 6]);
  for (const { dispose } of [...shows, behind]) dispose();
});

test("one that rests costs nothing, and goes on from what is left", () => {
  const { shown, setTimer, dispose } = show(timerOf({ kind: "paused", left: 2_500 }));
  vi.advanceTimersByTime(60_000);
  expect([shown, vi.getTimerCount()]).toEqual([[3], 0]);
  setTimer(timerOf({ kind: "running", endsAt: Date.now() + 2_500 }));
  vi.advanceTimersByTime(600);
  setTimer(timerOf({ kind: "ended", at: Date.now() }));
  expect(shown).toEqual([3, 2, 0]);
  dispose();
  expect(vi.getTimerCount()).toBe(0);
});
