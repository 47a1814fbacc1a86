import type { Point, Rect } from "@resa/shared/layout/box";
import { type Camera, clearPart, type View, zoomRange } from "../canvas/view/camera";

/** The part of the board that lies clear in the window: what one would say that one sees. */
export function clearRect({ view, size }: Pick<Camera, "view" | "size">): Rect {
  const { x, y, zoom } = view();
  const { left, width, height } = clearPart(size());
  return { x: x + left / zoom, y, width: width / zoom, height: height / zoom };
}

/** The view that has all of a part of the board in the middle of the clear part of the window, as large as it goes. */
export function wholeView(rect: Rect, size: Parameters<typeof clearPart>[0]): View {
  const { left, width, height } = clearPart(size);
  const zoom = Math.min(zoomRange.most, width / rect.width, height / rect.height);
  return {
    x: rect.x + rect.width / 2 - (left + width / 2) / zoom,
    y: rect.y + rect.height / 2 - height / 2 / zoom,
    zoom,
  };
}

/** In a window that is no wider, px, all that somebody sees on a desk is too small to be read: a part of it is shown, at least so large. */
const narrow = 600;
const legible = 0.6;

/**
 * The view of what somebody else sees: all of it, or in a narrow window the part around `at`, as large as it can be read. What is seen
 * from so far away that this could not be read either is shown as a whole; between the two nothing jumps.
 */
export function viewAlong(
  rect: Rect,
  size: Parameters<typeof clearPart>[0],
  at: Point | null,
): View {
  const whole = wholeView(rect, size);
  if (size.width > narrow) return whole;
  const { left, width, height } = clearPart(size);
  /** Larger than this, both its sides are cut off. */
  const full = Math.max(width / rect.width, height / rect.height);
  const share = Math.min(1, Math.max(0, (2 * full) / legible - 1));
  const near = Math.max(whole.zoom, Math.min(legible, full));
  const zoom = whole.zoom * (near / whole.zoom) ** share;
  const middleOf = (from: number, length: number, seen: number, wished: number): number =>
    seen >= length
      ? from + length / 2
      : Math.min(from + length - seen / 2, Math.max(from + seen / 2, wished));
  const { x, y } = at ?? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  return {
    x: middleOf(rect.x, rect.width, width / zoom, x) - (left + width / 2) / zoom,
    y: middleOf(rect.y, rect.height, height / zoom, y) - height / 2 / zoom,
    zoom,
  };
}

/** Whether a point stands so well within the clear part of the window that nothing need be moved for it. */
export function isWellWithin(point: Point, camera: Pick<Camera, "view" | "size">): boolean {
  const { x, y, width, height } = clearRect(camera);
  const [dx, dy] = [point.x - x - width / 2, point.y - y - height / 2];
  return Math.abs(dx) < 0.35 * width && Math.abs(dy) < 0.35 * height;
}
