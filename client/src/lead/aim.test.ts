import type { Rect } from "@resa/shared/layout/box";
import { expect, test } from "vitest";
import type { View } from "../canvas/view/camera";
import { makeAim } from "./aim";
import { clearRect, wholeView } from "./clear-view";

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const rect: Rect = { x: 100, y: 200, width: 800, height: 400 };

/** A camera in a window, led by an aim whose frames are drawn by hand. */
function ride(size: { width: number; height: number } = desk) {
  let view: View = { x: 0, y: 0, zoom: 1 };
  let window = size;
  let waiting: ((now: number) => void) | null = null;
  let paint: (view: View) => void = () => undefined;
  let ownMoves = 0;
  let isHeld = false;
  const camera = {
    view: () => view,
    size: () => window,
    show: (next: View) => void (view = { ...next }),
    follow: (listener: (view: View) => void) => {
      paint = listener;
      return () => undefined;
    },
  };
  const aim = makeAim(
    camera,
    wholeView,
    () => ownMoves++,
    () => isHeld,
    (frame) => {
      expect(waiting).toBeNull();
      waiting = frame;
      return 1;
    },
    () => (waiting = null),
  );
  return {
    aim,
    camera,
    ownMoves: () => ownMoves,
    /** Draws the frame that was asked for, so many ms from now; false = none was. */
    frame(ms = 10_000): boolean {
      const frame = waiting;
      waiting = null;
      frame?.(performance.now() + ms);
      paint(view);
      return frame !== null;
    },
    hold: (is: boolean) => (isHeld = is),
    pan: () => camera.show({ ...view, x: view.x + 10 }),
    resize: (to: typeof size) => {
      window = to;
      camera.show(view);
    },
  };
}

test.each([desk, phone, { width: 1920, height: 1080 }, { width: 300, height: 200 }])(
  "all of what the leader sees is in the clear part of a window of $width × $height",
  (size) => {
    const { aim, camera, frame } = ride(size);
    aim.at(rect, 0);
    frame();
    const seen = clearRect(camera);
    expect(seen.x).toBeLessThanOrEqual(rect.x + 1e-6);
    expect(seen.y).toBeLessThanOrEqual(rect.y + 1e-6);
    expect(seen.x + seen.width).toBeGreaterThanOrEqual(rect.x + rect.width - 1e-6);
    expect(seen.y + seen.height).toBeGreaterThanOrEqual(rect.y + rect.height - 1e-6);
    // No smaller than it must be.
    const room = Math.min(seen.width / rect.width, seen.height / rect.height);
    expect(room).toBeCloseTo(1, 6);
  },
);

test("it is eased on the way, and rests when it is there", () => {
  const { aim, camera, frame } = ride();
  aim.at(rect, 80);
  expect(frame(40)).toBe(true);
  const halfway = camera.view();
  expect(frame()).toBe(true);
  expect(camera.view()).toEqual(wholeView(rect, desk));
  expect(halfway.x).toBeGreaterThan(0 - 200);
  expect(halfway).not.toEqual(camera.view());
  expect(frame()).toBe(false);
  // The same again moves nothing.
  aim.at({ ...rect }, 80);
  expect(frame()).toBe(false);
});

test("any move of one's own lets go of the view at once, on the way and at rest", () => {
  const moving = ride();
  moving.aim.at(rect, 80);
  moving.frame(40);
  moving.pan();
  const own = moving.camera.view();
  moving.aim.at({ ...rect, x: 0 }, 80);
  expect(moving.frame()).toBe(false);
  expect(moving.camera.view()).toBe(own);
  expect([moving.ownMoves(), moving.aim.rect()]).toEqual([1, null]);

  const resting = ride();
  resting.aim.at(rect, 0);
  resting.frame();
  resting.pan();
  resting.frame();
  expect(resting.ownMoves()).toBe(1);
  // Until one follows again.
  resting.aim.at(rect, 0);
  resting.frame();
  expect(resting.camera.view()).toEqual(wholeView(rect, desk));
  expect(resting.ownMoves()).toBe(1);
});

test("a window of another size is no move of one's own: it is framed anew", () => {
  const { aim, camera, frame, resize, ownMoves } = ride();
  aim.at(rect, 0);
  frame();
  resize(phone);
  frame();
  frame();
  expect(camera.view()).toEqual(wholeView(rect, phone));
  expect(ownMoves()).toBe(0);
});

test("held, the view stands still, and goes on to where the leader looks by then", () => {
  const { aim, camera, frame, hold, ownMoves } = ride();
  hold(true);
  const before = camera.view();
  aim.at(rect, 80);
  frame();
  aim.at({ ...rect, x: 5000 }, 80);
  frame();
  aim.goOn();
  frame();
  expect(camera.view()).toEqual(before);
  hold(false);
  aim.goOn();
  frame();
  expect(camera.view()).toEqual(wholeView({ ...rect, x: 5000 }, desk));
  aim.goOn();
  expect(frame()).toBe(false);
  expect(ownMoves()).toBe(0);
});
