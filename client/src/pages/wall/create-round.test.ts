import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { createRound } from "./create-round";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function hang(...first: string[]) {
  const [stops, setStops] = createSignal<readonly string[]>(first);
  const [round, end] = createRoot((dispose) => [createRound(stops, () => 1000), dispose] as const);
  onTestFinished(end);
  return {
    ...round,
    setStops,
    /** What is shown after so many periods each. */
    goOn: (times: number) =>
      Array.from({ length: times }, () => (vi.advanceTimersByTime(1000), round.stop())),
  };
}

test("it goes from stop to stop, and round", () => {
  const wall = hang("a", "b", "c");
  expect(wall.stop()).toBe("a");
  expect(wall.goOn(5)).toEqual(["b", "c", "a", "b", "c"]);
  expect(wall.at()).toBe(3);
});

test("what comes, goes and moves around a stop leaves it where it is, for as long as it would have stood", () => {
  const wall = hang("a", "b", "c");
  wall.goOn(1);
  vi.advanceTimersByTime(600);
  wall.setStops(["new", "c", "b", "a"]);
  expect([wall.stop(), wall.at()]).toEqual(["b", 3]);
  vi.advanceTimersByTime(399);
  expect(wall.stop()).toBe("b");
  vi.advanceTimersByTime(1);
  expect(wall.stop()).toBe("a");
});

test("a stop that goes makes room for the one behind it, which stands its whole time", () => {
  const wall = hang("a", "b", "c");
  wall.goOn(1);
  vi.advanceTimersByTime(600);
  wall.setStops(["a", "c"]);
  expect(wall.stop()).toBe("c");
  vi.advanceTimersByTime(999);
  expect(wall.stop()).toBe("c");
  expect(wall.goOn(1)).toEqual(["a"]);
  wall.setStops(["z"]);
  expect(wall.stop()).toBe("z");
});

test("with one stop it stands, with none it shows none, until there is one; and it keeps one timer", () => {
  const wall = hang("a");
  expect(wall.goOn(2)).toEqual(["a", "a"]);
  expect(wall.turn()).toBe(2);
  wall.setStops([]);
  expect(wall.goOn(3)).toEqual([null, null, null]);
  wall.setStops(["b", "c"]);
  expect(wall.stop()).toBe("b");
  expect(wall.goOn(100).at(-1)).toBe("b");
  expect(vi.getTimerCount()).toBe(1);
});
