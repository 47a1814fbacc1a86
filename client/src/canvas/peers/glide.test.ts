import type { Point } from "@resa/shared/layout/box";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeGlide } from "./glide";

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());

/** A glide whose frames are drawn by hand, and what it drew in each. */
function ride() {
  let waiting: ((now: number) => void) | null = null;
  let drawn: [string, Point][] = [];
  const glide = makeGlide<string>(
    (key, at) => drawn.push([key, at]),
    (frame) => {
      expect(waiting).toBeNull();
      waiting = frame;
      return 1;
    },
    () => (waiting = null),
  );
  return {
    ...glide,
    /** Lets time pass, and draws the frame that was asked for; null = none was. */
    frame(ms: number): [string, Point][] | null {
      vi.advanceTimersByTime(ms);
      const frame = waiting;
      if (frame === null) return null;
      [waiting, drawn] = [null, []];
      frame(performance.now());
      return drawn;
    },
  };
}

const at = (x: number, y = 0): Point => ({ x, y });

test("a new mark stands at its point, and from there glides to the next", () => {
  const glide = ride();
  glide.lead("a", at(10, 20));
  expect(glide.frame(16)).toEqual([["a", at(10, 20)]]);
  glide.frame(80);
  glide.lead("a", at(90, 100));
  expect(glide.frame(40)).toEqual([["a", at(50, 60)]]);
  expect(glide.frame(40)).toEqual([["a", at(90, 100)]]);
  expect(glide.frame(16)).toBeNull();
});

test("a mark that is led elsewhere on its way turns where it is", () => {
  const glide = ride();
  glide.lead("a", at(0));
  glide.frame(100);
  glide.lead("a", at(80));
  expect(glide.frame(40)).toEqual([["a", at(40)]]);
  glide.lead("a", at(0));
  expect(glide.frame(40)).toEqual([["a", at(20)]]);
});

test("fifty that move all the time are drawn once each in a frame, however often they are led", () => {
  const glide = ride();
  const keys = Array.from({ length: 50 }, (_, index) => `p${index}`);
  for (let frame = 0; frame < 20; frame++) {
    for (let move = 0; move < 3; move++) for (const key of keys) glide.lead(key, at(frame + move));
    expect(glide.frame(16)?.map(([key]) => key)).toEqual(keys);
  }
  glide.frame(100);
  glide.lead("p7", at(1000));
  expect(glide.frame(16)?.map(([key]) => key)).toEqual(["p7"]);
});

test("all are drawn at once when they are shown otherwise; who has gone is not drawn again", () => {
  const glide = ride();
  glide.lead("a", at(1));
  glide.lead("b", at(2));
  const first = glide.frame(100);
  expect(first).toHaveLength(2);
  glide.redraw();
  expect(first).toHaveLength(4);
  glide.lead("a", at(3));
  glide.forget("a");
  expect(glide.frame(16)).toEqual([]);
  glide.lead("b", at(3));
  glide.dispose();
  expect(glide.frame(16)).toBeNull();
});
