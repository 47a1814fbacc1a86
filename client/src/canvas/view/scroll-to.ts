import type { Rect } from "@resa/shared/layout/box";
import type { Camera } from "./camera";

/** What floats over the edges of the window, px: the tools, and on a wide one what is selected. */
const wide = { left: 72, right: 296, top: 12, bottom: 100 } as const;
const narrow = { left: 8, right: 8, top: 8, bottom: 88 } as const;

/** Moves the view no further than it takes to have a rectangle of the board in it; of one that is too large, its beginning. */
export function scrollTo(camera: Camera, rect: Rect): void {
  const { width, height } = camera.size();
  const { x, y, zoom } = camera.view();
  const edge = width > 720 ? wide : narrow;
  const shift = (from: number, length: number, least: number, most: number): number => {
    const over = Math.max(0, from + length - most);
    return from - over < least ? from - least : over;
  };
  const dx = shift((rect.x - x) * zoom, rect.width * zoom, edge.left, width - edge.right);
  const dy = shift((rect.y - y) * zoom, rect.height * zoom, edge.top, height - edge.bottom);
  if (dx !== 0 || dy !== 0) camera.panBy(dx, dy);
}
