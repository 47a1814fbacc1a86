import type { Arrangement } from "@resa/shared/layout/arrangement";
import type { Point, Rect } from "@resa/shared/layout/box";
import type { Layout } from "@resa/shared/layout/layout";
import type { Id } from "@resa/shared/model/id";
import type { Arrow } from "./arrow";

/** The note beside the sheets that comes next in the direction of an arrow; null when none does. */
export function nextBeside(
  arrangement: Arrangement,
  layout: Layout,
  from: Id,
  arrow: Arrow,
): Id | null {
  const start = layout.onBoard(from);
  if (!start) return null;
  let nearest: { readonly id: Id; readonly distance: number } | null = null;
  for (const id of [...arrangement.free, ...arrangement.unplaced]) {
    const box = id === from ? undefined : layout.onBoard(id);
    const distance = box ? distanceTo(middleOf(start), middleOf(box), arrow) : Infinity;
    if (distance < (nearest?.distance ?? Infinity)) nearest = { id, distance };
  }
  return nearest?.id ?? null;
}

/** How far one has to go, where going aside counts twice; Infinity for what doesn't lie that way. */
function distanceTo(from: Point, to: Point, { across, down }: Arrow): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const ahead = dx * across + dy * down;
  const aside = Math.abs(across === 0 ? dx : dy);
  return ahead > 0 && aside <= ahead * 3 ? ahead + 2 * aside : Infinity;
}

const middleOf = ({ x, y, width, height }: Rect): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});
