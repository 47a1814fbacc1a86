import type { Point, Rect } from "@resa/shared/layout/box";
import { type Accessor, batch, createSignal } from "solid-js";
import { sameRect } from "../rect";
import type { Pace } from "./pace";

/** What the window shows: the board point at its top left corner, and how large (1 = 100 %). */
export interface View extends Point {
  readonly zoom: number;
}

/**
 * How notes are drawn: written in the page (`near`), painted on a layer over it (`far`), or on the way from the one to the other. On the
 * way both are there, so that nothing flickers.
 */
export type Distance = "near" | "receding" | "far" | "nearing";

/** Moves the view over the board. Panning changes one transform and runs no component. */
export interface Camera {
  view(): View;
  /** The zoom, for what must show it. */
  readonly zoom: Accessor<number>;
  readonly distance: Accessor<Distance>;
  /** Says that what is in view has been painted, or written: the other may go. */
  settle(how: "painted" | "written"): void;
  /** What to draw: the visible part of the board and a margin, growing in steps so that a small pan changes nothing. */
  readonly window: Accessor<Rect>;
  /** The same for what stands only in a near view; it rests while one is far away. */
  readonly nearWindow: Accessor<Rect>;
  /** Shows this view. */
  show(view: View): void;
  /** The board point under a point of the window (client px). */
  toBoard(client: Point): Point;
  panBy(dx: number, dy: number): void;
  /** Zooms by a factor and keeps the board point under `client` where it is. */
  zoomAt(client: Point, factor: number): void;
  /** Zooms by a factor around the middle. */
  zoomBy(factor: number): void;
  /** Zooms to 100 % around the middle. */
  reset(): void;
  /** Shows all of a rectangle, at most at 100 %, with a margin around it; what is too large for `least` is shown from its beginning. */
  fit(rect: Rect, least?: number): void;
  /** Shows a rectangle in the middle at today's zoom, unless it is in view already. */
  reveal(rect: Rect): void;
  /** Puts a point of the board into the middle of the window. */
  centre(point: Point): void;
  /** The window, in client px. */
  size(): { readonly width: number; readonly height: number };
  /** Calls back now and at each change of the view, before the next frame. Returns what ends it. */
  follow(listener: (view: View) => void): () => void;
  /** Measures the window again, after it was resized, and keeps what was in its middle from left to right. */
  measure(): void;
}

/** How small and how large the board can be drawn: 5 % to 400 %. Only to be seen as a whole may a large board come out smaller. */
export const zoomRange = { least: 0.05, most: 4 } as const;

/** Going out, notes are painted below `from` (text of 3.6 px); coming in, they stand in the page again above `to`. */
const far = { from: 0.28, to: 0.32 } as const;

/** The margin drawn around the window, and the step in which it follows (px at 100 %). */
const margin = 480;
const fitMargin = 24;

/** The part of the window (px) that no tool floats over. On a phone the tools lie along the bottom. */
export function clearPart(box: { readonly width: number; readonly height: number }): {
  readonly left: number;
  readonly width: number;
  readonly height: number;
} {
  const [left, bottom] = box.width > 600 ? [64, 56] : [0, 72];
  return { left, width: box.width - left, height: box.height - bottom };
}

/** `element` is the window onto the board; what a step of the view brings follows at this pace. */
export function createCamera(element: () => HTMLElement, start: View, pace: Pace): Camera {
  let view = start;
  let isFirst = true;
  let lowest: number = zoomRange.least;
  let box = new DOMRect(0, 0, 1, 1);
  let frame = 0;
  const listeners = new Set<(view: View) => void>();
  const [zoom, setZoom] = createSignal(start.zoom);
  const [distance, setDistance] = createSignal<Distance>("near");
  const [window, setWindow] = createSignal(nothing, { equals: sameRect });
  const [nearWindow, setNearWindow] = createSignal(nothing, { equals: sameRect });

  const show = (): void =>
    batch(() => {
      setZoom(view.zoom);
      const now = setDistance((was) => distanceAt(view.zoom, isFirst ? "far" : was));
      setWindow(windowOf(view, box, isFirst ? 0 : margin));
      if (now === "near" || now === "nearing") setNearWindow(window());
    });
  const paint = (): void => {
    frame = 0;
    // At first what is in view is to stand there at once, and only that; later, a step of the view must not hold up a frame.
    if (isFirst) {
      show();
      isFirst = false;
      set(view);
    } else pace.step(show);
    for (const listener of listeners) listener(view);
  };
  const set = (next: View): void => {
    view = next;
    frame ||= requestAnimationFrame(paint);
  };
  const clampZoom = (value: number): number => Math.min(zoomRange.most, Math.max(lowest, value));
  /** Shows what may be further away than anybody goes by hand; from now on hands reach as far. */
  const setFrom = (next: View): void => {
    lowest = Math.min(lowest, next.zoom);
    set({ ...next, zoom: clampZoom(next.zoom) });
  };
  const toBoard = ({ x, y }: Point): Point => ({
    x: view.x + (x - box.x) / view.zoom,
    y: view.y + (y - box.y) / view.zoom,
  });
  const zoomAt = (client: Point, factor: number): void => {
    const fixed = toBoard(client);
    const next = clampZoom(view.zoom * factor);
    set({
      x: fixed.x - (client.x - box.x) / next,
      y: fixed.y - (client.y - box.y) / next,
      zoom: next,
    });
  };
  const middle = (): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  const centreOn = (rect: Rect, at: number): void => {
    const { left, width, height } = clearPart(box);
    setFrom({
      x: rect.x + rect.width / 2 - (left + width / 2) / at,
      y: rect.y + rect.height / 2 - height / 2 / at,
      zoom: at,
    });
  };

  return {
    view: () => view,
    zoom,
    distance,
    settle(how) {
      if (how === "painted" && distance() === "receding") pace.step(() => setDistance("far"));
      if (how === "written" && distance() === "nearing") setDistance("near");
    },
    window,
    nearWindow,
    show: setFrom,
    toBoard,
    panBy: (dx, dy) => set({ ...view, x: view.x + dx / view.zoom, y: view.y + dy / view.zoom }),
    zoomAt,
    zoomBy: (factor) => zoomAt(middle(), factor),
    reset: () => zoomAt(middle(), 1 / view.zoom),
    fit(rect, least = 0) {
      const clear = clearPart(box);
      const [width, height] = [clear.width - 2 * fitMargin, clear.height - 2 * fitMargin];
      const whole = Math.min(1, width / Math.max(1, rect.width), height / Math.max(1, rect.height));
      const at = Math.max(least, whole);
      const shown = {
        width: Math.min(rect.width, width / at),
        height: Math.min(rect.height, height / at),
      };
      centreOn({ ...rect, ...shown }, at);
    },
    reveal(rect) {
      const { left, width, height } = clearPart(box);
      const [from, to] = [view.x + left / view.zoom, view.x + (left + width) / view.zoom];
      const isInView =
        rect.x >= from &&
        rect.x + rect.width <= to &&
        rect.y >= view.y &&
        rect.y + rect.height <= view.y + height / view.zoom;
      if (!isInView) centreOn(rect, view.zoom);
    },
    centre: ({ x, y }) => centreOn({ x, y, width: 0, height: 0 }, view.zoom),
    size: () => box,
    follow(listener) {
      listeners.add(listener);
      listener(view);
      return () => listeners.delete(listener);
    },
    measure() {
      const before = box;
      box = element().getBoundingClientRect();
      // What was in the middle from left to right stays there, so that a window made narrower still shows it.
      const isMeasured = before.width > 1;
      const dx = isMeasured ? (before.width - box.width) / 2 / view.zoom : 0;
      set({ ...view, x: view.x + dx });
    },
  };
}

function distanceAt(zoom: number, was: Distance): Distance {
  const wasFar = was === "far" || was === "receding";
  if (zoom < (wasFar ? far.to : far.from)) return was === "far" ? "far" : "receding";
  return was === "far" || was === "nearing" ? "nearing" : "near";
}

/** What to draw of a view, with so much around it; it grows in steps of the margin, but for a view that stands alone. */
function windowOf(view: View, box: DOMRect, around: number): Rect {
  const step = around || 1;
  const left = Math.floor((view.x - around) / step) * step;
  const top = Math.floor((view.y - around) / step) * step;
  const right = Math.ceil((view.x + box.width / view.zoom + around) / step) * step;
  const bottom = Math.ceil((view.y + box.height / view.zoom + around) / step) * step;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const nothing: Rect = { x: 0, y: 0, width: 0, height: 0 };
