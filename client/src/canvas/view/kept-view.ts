import { farthest } from "@resa/shared/model/place";
import type { View } from "./camera";

const keyOf = (boardId: string): string => `resa.view.${boardId}`;

/** The view of a board that this tab had when it was left or reloaded; null = none. */
export function readView(boardId: string): View | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(boardId)) ?? "null");
    if (!Array.isArray(kept)) return null;
    const [x, y, zoom] = kept.map(Number);
    if (x === undefined || y === undefined || zoom === undefined) return null;
    const isSound = Math.abs(x) < farthest && Math.abs(y) < farthest && zoom > 0;
    return isSound ? { x, y, zoom } : null;
  } catch {
    return null;
  }
}

/** Keeps the view for a reload of this tab. */
export function keepView(boardId: string, { x, y, zoom }: View): void {
  try {
    sessionStorage.setItem(keyOf(boardId), JSON.stringify([x, y, zoom]));
  } catch {
    // Storage is blocked or full: the next visit begins at the first journey.
  }
}
