import type { Point, Rect } from "@resa/shared/layout/box";
import type { Layout } from "@resa/shared/layout/layout";
import type { Arrangement } from "@resa/shared/layout/arrangement";
import type { Id } from "@resa/shared/model/id";

/** The note in a cell that covers a point of the board, found in the layout: from far away no note stands in the page. */
export function noteAt(layout: Layout, arrangement: Arrangement, point: Point): Id | null {
  const place = layout.at(point);
  if (!place) return null;
  const cell = arrangement.cell(place.laneId, place.stepId);
  // A point above the middle of a note lands before it, one below lands behind it.
  const near = [cell[place.index], cell[place.index - 1]];
  return near.find((id) => id !== undefined && covers(layout.onBoard(id), point)) ?? null;
}

const covers = (box: Rect | undefined, { x, y }: Point): boolean =>
  box !== undefined &&
  x >= box.x &&
  x <= box.x + box.width &&
  y >= box.y &&
  y <= box.y + box.height;
