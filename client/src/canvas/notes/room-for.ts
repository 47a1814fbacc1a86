import type { Arrangement } from "@resa/shared/layout/arrangement";
import type { DropPlace, Layout } from "@resa/shared/layout/layout";
import { cellPadding, noteGap, noteMinHeight } from "@resa/shared/layout/sizes";
import type { Id } from "@resa/shared/model/id";

/** The room that a cell makes for notes that are about to land in it. */
export interface Room {
  /** Where they would stand in the cell, px at 100 %. */
  readonly y: number;
  readonly height: number;
  /** How far each neighbour moves aside, downwards, px at 100 %; those that stay are not in it. */
  readonly shifts: ReadonlyMap<Id, number>;
}

/** Stacks the notes of a cell anew as if `moving` stood at the place they are held over. */
export function roomFor(
  layout: Layout,
  arrangement: Arrangement,
  over: DropPlace,
  moving: readonly Id[],
): Room {
  const isMoving = new Set(moving);
  const heightOf = (id: Id): number => layout.note(id)?.height ?? noteMinHeight;
  const height = moving.reduce((sum, id) => sum + heightOf(id) + noteGap, -noteGap);
  const shifts = new Map<Id, number>();
  let y = cellPadding;
  let place = y;
  arrangement
    .cell(over.laneId, over.stepId)
    .filter((id) => !isMoving.has(id))
    .forEach((id, index) => {
      if (index === over.index) {
        place = y;
        y += height + noteGap;
      }
      const shift = y - (layout.note(id)?.y ?? y);
      if (shift !== 0) shifts.set(id, shift);
      y += heightOf(id) + noteGap;
      if (index < over.index) place = y;
    });
  return { y: place, height, shifts };
}
