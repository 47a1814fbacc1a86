// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Camera, View } from "./camera";
import { moveWorld } from "./move-world";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A world that is moved by hand. */
function stage() {
  const [window, plane, world] = [1, 2, 3].map(() => document.createElement("div"));
  if (!window || !plane || !world) throw new Error("no element");
  let show: (view: View) => void = () => undefined;
  const camera: Pick<Camera, "follow"> = {
    follow(listener) {
      show = listener;
      return () => (show = () => undefined);
    },
  };
  const end = moveWorld({ window, plane, world }, camera);
  return {
    plane,
    world,
    end,
    show: (x: number, y: number, zoom: number) => show({ x, y, zoom }),
    isPanning: () => window.hasAttribute("data-panning"),
  };
}

test("the plane takes the world to where the view looks, and the world alone is scaled", () => {
  const { plane, world, show } = stage();
  show(10, 20, 2);
  expect(plane.style.transform).toBe("translate(-20px, -40px)");
  expect(world.style.transform).toBe("scale(2)");
});

test("panning sets one style a frame, and is said until the view stands still", () => {
  const { plane, world, show, isPanning } = stage();
  show(0, 0, 1);
  expect(isPanning()).toBe(false);
  const set = [plane, world].map(({ style }) => vi.spyOn(style, "setProperty"));
  for (let x = 1; x <= 60; x++) {
    show(x, 0, 1);
    expect(isPanning()).toBe(true);
    vi.advanceTimersByTime(16);
  }
  expect(set.map(({ mock }) => mock.calls.length)).toEqual([60, 0]);
  vi.advanceTimersByTime(200);
  expect(isPanning()).toBe(false);
});

test("what is zoomed is drawn anew at once", () => {
  const { show, isPanning } = stage();
  show(0, 0, 1);
  show(5, 0, 1);
  show(5, 0, 1.1);
  expect(isPanning()).toBe(false);
});

test("nothing happens after the end", () => {
  const { show, plane, isPanning, end } = stage();
  show(0, 0, 1);
  end();
  show(9, 0, 1);
  expect(plane.style.transform).toBe("translate(0px, 0px)");
  expect(isPanning()).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});
