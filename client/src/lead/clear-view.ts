import type { Rect } from "@resa/shared/layout/box";
import { type Camera, clearPart, type View, zoomRange } from "../canvas/view/camera";

/** The part of the board that lies clear in the window: what one would say that one sees. */
export function clearRect({ view, size }: Pick<Camera, "view" | "size">): Rect {
  const { x, y, zoom } = view();
  const { left, width, height } = clearPart(size());
  return { x: x + left / zoom, y, width: width / zoom, height: height / zoom };
}

/** The view that has all of a part of the board in the middle of the clear part of the window, as large as it goes. */
export function viewOf(rect: Rect, size: Parameters<typeof clearPart>[0]): View {
  const { left, width, height } = clearPart(size);
  const zoom = Math.min(zoomRange.most, width / rect.width, height / rect.height);
  return {
    x: rect.x + rect.width / 2 - (left + width / 2) / zoom,
    y: rect.y + rect.height / 2 - height / 2 / zoom,
    zoom,
  };
}
