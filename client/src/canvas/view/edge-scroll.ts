import type { Point } from "@resa/shared/layout/box";
import type { Camera } from "./camera";

/** Within so many px of the window's edge the view moves along, by at most so many px a frame. */
const edge = 48;
const fastest = 18;

/** Moves the view while something is held near the edge of the window. */
export interface EdgeScroll {
  /** Where it is held now, client px. */
  hold(point: Point): void;
  stop(): void;
}

/** `moved` is called after each step, as what is held has come elsewhere on the board. */
export function makeEdgeScroll(
  element: HTMLElement,
  camera: Camera,
  moved: (point: Point) => void,
): EdgeScroll {
  let held: Point | null = null;
  let frame = 0;

  const step = (): void => {
    frame = 0;
    if (!held) return;
    const box = element.getBoundingClientRect();
    const dx = pull(held.x, box.left, box.right);
    const dy = pull(held.y, box.top, box.bottom);
    if (dx === 0 && dy === 0) return;
    camera.panBy(dx, dy);
    moved(held);
    frame = requestAnimationFrame(step);
  };

  return {
    hold(point) {
      held = point;
      frame ||= requestAnimationFrame(step);
    },
    stop() {
      held = null;
      cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}

/** How fast the view is pulled by something at `at` between two edges: none in the middle, faster the nearer. */
function pull(at: number, from: number, to: number): number {
  if (at < from + edge) return -fastest * Math.min(1, (from + edge - at) / edge);
  if (at > to - edge) return fastest * Math.min(1, (at - to + edge) / edge);
  return 0;
}
