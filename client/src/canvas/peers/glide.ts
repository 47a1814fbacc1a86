import type { Point } from "@resa/shared/layout/box";

/** Leads marks after points that come in jumps, so that they seem to move all the time: each that moves is drawn once a frame. */
export interface Glide<Key> {
  /** A mark sets out for this point; one that is new stands there with the next frame. */
  lead(key: Key, to: Point): void;
  /** Draws all marks anew at once, because they are shown otherwise. */
  redraw(): void;
  forget(key: Key): void;
  dispose(): void;
}

/** How long a mark is on its way to a point, ms: a little longer than until it hears of the next. */
const duration = 80;

interface Way {
  readonly from: Point;
  readonly to: Point;
  readonly start: number;
}

/** `draw` puts a mark to a point. Frames are those of `request` and `cancel`. */
export function makeGlide<Key>(
  draw: (key: Key, at: Point) => void,
  request: (frame: (now: number) => void) => number = requestAnimationFrame,
  cancel: (frame: number) => void = cancelAnimationFrame,
): Glide<Key> {
  const ways = new Map<Key, Way>();
  const moving = new Set<Key>();
  let frame = 0;

  const later = (): void => void (frame ||= request(step));
  const step = (now: number): void => {
    frame = 0;
    for (const key of moving) {
      const way = ways.get(key);
      if (way) draw(key, pointOn(way, now));
      if (!way || now >= way.start + duration) moving.delete(key);
    }
    if (moving.size > 0) later();
  };

  return {
    lead(key, to) {
      const [way, start] = [ways.get(key), performance.now()];
      ways.set(key, { from: way ? pointOn(way, start) : to, to, start });
      moving.add(key);
      later();
    },
    redraw() {
      const now = performance.now();
      for (const [key, way] of ways) draw(key, pointOn(way, now));
    },
    forget: (key) => void ways.delete(key),
    dispose() {
      ways.clear();
      cancel(frame);
    },
  };
}

function pointOn({ from, to, start }: Way, now: number): Point {
  const share = Math.min(1, Math.max(0, (now - start) / duration));
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
