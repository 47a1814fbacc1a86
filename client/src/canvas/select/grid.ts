import type { Arrangement } from "@resa/shared/layout/arrangement";
import type { Id } from "@resa/shared/model/id";
import { isCell } from "@resa/shared/model/place";
import type { Spot } from "./spot";

/** A place in a cell: at `index` among its notes. */
export interface CellIndex {
  readonly laneId: Id;
  readonly stepId: Id;
  readonly index: number;
}

/** Where a note stands; null when it is in no cell that a sheet shows. */
export function cellOf(arrangement: Arrangement, noteId: Id): CellIndex | null {
  const place = arrangement.note(noteId)?.place;
  if (!place || !isCell(place)) return null;
  const index = arrangement.cell(place.laneId, place.stepId).indexOf(noteId);
  return index < 0 ? null : { laneId: place.laneId, stepId: place.stepId, index };
}

/** The lanes of a journey whose cells are open, top down. */
export function openLanes(arrangement: Arrangement, journeyId: Id): readonly Id[] {
  if (arrangement.journey(journeyId)?.collapsed) return [];
  const lanes = arrangement.lanes(journeyId);
  return lanes.some((id) => arrangement.lane(id)?.collapsed)
    ? lanes.filter((id) => !arrangement.lane(id)?.collapsed)
    : lanes;
}

/** What stands at a place in a cell: the note there (past the last: the last), or the cell itself when it is empty. */
export function spotAt(arrangement: Arrangement, { laneId, stepId, index }: CellIndex): Spot {
  const notes = arrangement.cell(laneId, stepId);
  const id = notes[Math.min(Math.max(0, index), notes.length - 1)];
  return id === undefined ? { kind: "cell", laneId, stepId } : { kind: "note", id };
}

/** The item `by` places further in a list; undefined past its ends, and when the item isn't in it. */
export function beside<T>(list: readonly T[], item: T, by: number): T | undefined {
  const index = list.indexOf(item);
  return index < 0 ? undefined : list[index + by];
}
