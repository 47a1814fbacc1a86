import type { Rect } from "@resa/shared/layout/box";
import { sameRect } from "../canvas/rect";
import type { Camera, View } from "../canvas/view/camera";
import { viewBetween } from "../canvas/view/view-between";
import type { wholeView } from "./clear-view";

/** Leads a camera after parts of the board, one after the other, until somebody else moves it. */
export interface Aim {
  /** Sets out for a part of the board, and is there after so many ms: as it stands in this window, or as `view` has it. */
  at(rect: Rect, duration: number, view?: View): void;
  /** What it is led to; null = it isn't led. */
  rect(): Rect | null;
  /** Sets out again where it was held. */
  goOn(): void;
  /** Lets go of the camera. */
  release(): void;
  dispose(): void;
}

type AimedCamera = Pick<Camera, "view" | "show" | "size" | "follow">;

interface Way {
  readonly rect: Rect;
  readonly from: View;
  readonly to: View;
  readonly start: number;
  readonly duration: number;
}

/**
 * `frameOf` tells how a part of the board stands in a window. `onOwnMove`: somebody moved the view, and the camera has been let go. While
 * `isHeld`, it stands still; `goOn` says that this may have ended. Frames are those of `request` and `cancel`.
 */
export function makeAim(
  camera: AimedCamera,
  frameOf: typeof wholeView,
  onOwnMove: () => void,
  isHeld: () => boolean,
  request: (frame: (now: number) => void) => number = requestAnimationFrame,
  cancel: (frame: number) => void = cancelAnimationFrame,
): Aim {
  let way: Way | null = null;
  /** The view as it was shown here last: any other is somebody's own. */
  let shown: View | null = null;
  let size = camera.size();
  let frame = 0;
  let isWaiting = false;

  const release = (): void => {
    way = null;
    cancel(frame);
    frame = 0;
  };
  const setOut = (rect: Rect, duration: number, view = frameOf(rect, camera.size())): void => {
    size = camera.size();
    shown = camera.view();
    way = { rect, from: shown, to: view, start: performance.now(), duration };
    frame ||= request(step);
  };
  /** Whether the camera is still led from here. A window of another size is no move: what was aimed at is framed anew. */
  const isLed = (): boolean => {
    if (!way || camera.view() === shown) return way !== null;
    if (camera.size() !== size) {
      setOut(way.rect, 0);
      return true;
    }
    release();
    onOwnMove();
    return false;
  };
  const step = (now: number): void => {
    frame = 0;
    isWaiting = isHeld();
    if (isWaiting || !isLed() || !way) return;
    const share = way.duration > 0 ? Math.min(1, Math.max(0, (now - way.start) / way.duration)) : 1;
    camera.show(share < 1 ? viewBetween(way.from, way.to, 1 - (1 - share) ** 2, size) : way.to);
    shown = camera.view();
    if (share < 1) frame = request(step);
  };
  const unfollow = camera.follow(() => void isLed());

  return {
    at(rect, duration, view) {
      if (way && !isLed()) return;
      if (way && sameRect(way.rect, rect) && (!view || sameView(way.to, view))) return;
      setOut(rect, duration, view);
    },
    rect: () => way?.rect ?? null,
    goOn() {
      if (isWaiting && isLed() && way) setOut(way.rect, way.duration, way.to);
    },
    release,
    dispose() {
      release();
      unfollow();
    },
  };
}

const sameView = (a: View, b: View): boolean => a.x === b.x && a.y === b.y && a.zoom === b.zoom;
