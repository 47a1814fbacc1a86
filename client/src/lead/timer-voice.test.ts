import type { Timer } from "@resa/shared/model/timer";
import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { en } from "../i18n/en";
import { makeTranslate } from "../i18n/translate";
import { more } from "../i18n/en/more";
import { createSeconds } from "./create-seconds";
import { createTimerVoice } from "./timer-voice";

const minute = 60_000;

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

const running = (length: number): Timer => ({
  by: "ada",
  length,
  state: { kind: "running", endsAt: Date.now() + length },
});
const waiting = (length: number, left = length): Timer => ({
  by: "ada",
  length,
  state: { kind: "paused", left },
});

/** A timer that one hears; `said` gives what it has said since it was asked last. */
function hear(first: Timer, isNew = true) {
  const all: string[] = [];
  const [timer, setTimer] = createSignal(first);
  const dispose = createRoot((dispose) => {
    const now = () => Date.now;
    const seconds = createSeconds(timer, now);
    createTimerVoice({
      ...{ timer, now, seconds, isNew },
      stands: () =>
        timer().state.kind === "paused" ? "paused" : seconds() > 0 ? "running" : "over",
      t: makeTranslate("en", { ...en, ...more }),
      say: (words) => void all.push(words),
      onOver: () => void all.push("(chime)"),
    });
    return dispose;
  });
  onTestFinished(dispose);
  return { setTimer, said: () => all.splice(0) };
}

test("it says that it runs, that a minute is left, and that the time is up, each once", () => {
  const { said } = hear(running(3 * minute));
  expect(said()).toEqual(["The timer has started: 3 minutes."]);
  vi.advanceTimersByTime(2 * minute - 1);
  expect(said()).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(said()).toEqual(["One minute left."]);
  vi.advanceTimersByTime(10 * minute);
  expect(said()).toEqual(["The time is up.", "(chime)"]);
});

test("whoever comes to one that runs, waits or is over is told nothing of what was before", () => {
  const over: Timer = { by: "ada", length: minute, state: { kind: "ended", at: 1 } };
  for (const timer of [running(minute), waiting(minute), over])
    expect(hear(timer, false).said()).toEqual([]);
});

test("one that is set anew says so once, from whatever it did before", () => {
  const { setTimer, said } = hear(waiting(5 * minute));
  expect(said()).toEqual(["The timer is set to 5 minutes."]);
  setTimer(running(10 * minute));
  expect(said()).toEqual(["The timer has started: 10 minutes."]);
  vi.advanceTimersByTime(1_000);
  // To a minute: that this is the last one goes without saying.
  setTimer(running(minute));
  expect(said()).toEqual(["The timer has started: 1 minute."]);
  vi.advanceTimersByTime(2 * minute);
  expect(said()).toEqual(["The time is up.", "(chime)"]);
  setTimer(running(2 * minute));
  expect(said()).toEqual(["The timer has started: 2 minutes."]);
  vi.advanceTimersByTime(1_000);
  setTimer(waiting(2 * minute));
  expect(said()).toEqual(["The timer is set to 2 minutes."]);
});

test("one that is made longer while it runs, or rests, keeps still; one that goes on says how much is left", () => {
  const { setTimer, said } = hear(running(2 * minute));
  said();
  vi.advanceTimersByTime(30_000);
  const longer = running(2 * minute + 30_000);
  setTimer({ ...longer, length: 3 * minute });
  setTimer(waiting(3 * minute, 61_000));
  expect(said()).toEqual([]);
  setTimer({ ...running(61_000), length: 3 * minute });
  expect(said()).toEqual(["The timer has started: 1:01."]);
  vi.advanceTimersByTime(1_000);
  expect(said()).toEqual(["One minute left."]);
});
