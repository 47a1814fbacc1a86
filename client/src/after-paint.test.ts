// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { afterPaint } from "./after-paint";

let frames: (() => void)[] = [];
beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => frames.push(frame));
  vi.stubGlobal("cancelAnimationFrame", (id: number) => (frames[id - 1] = () => undefined));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Draws the frames that were asked for. */
function draw(): void {
  for (const frame of frames.splice(0, frames.length, ...frames.map(() => () => undefined)))
    frame();
  vi.runAllTimers();
}

test("calls back when the frame of today is on the screen", () => {
  const callback = vi.fn<() => void>();
  afterPaint(callback);
  draw();
  expect(callback).not.toHaveBeenCalled();
  draw();
  expect(callback).toHaveBeenCalledOnce();
});

test("can be taken back before either frame", () => {
  const callback = vi.fn<() => void>();
  afterPaint(callback)();
  const cancel = afterPaint(callback);
  draw();
  cancel();
  draw();
  draw();
  expect(callback).not.toHaveBeenCalled();
});

test("a tab that nobody sees draws no frames, and is not waited for", () => {
  const callback = vi.fn<() => void>();
  vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  afterPaint(callback);
  vi.runAllTimers();
  expect(callback).toHaveBeenCalledOnce();
});
