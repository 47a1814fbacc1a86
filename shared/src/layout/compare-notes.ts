import type { Note } from "../model/note";
import { compareOrder } from "../model/order";
import { isCell } from "../model/place";

/** Notes cell by cell; within a cell by order, ties by id. */
export function compareByCell(a: Note, b: Note): number {
  if (!isCell(a.place) || !isCell(b.place)) return 0;
  return (
    compareText(a.place.laneId, b.place.laneId) ||
    compareText(a.place.stepId, b.place.stepId) ||
    compareOrder({ id: a.id, order: a.place.order }, { id: b.id, order: b.place.order })
  );
}

/** Notes by their age, the oldest first: what lies on top is younger. */
export const compareByAge = (a: Note, b: Note): number => a.at - b.at || compareText(a.id, b.id);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
