import type { Arrangement } from "@resa/shared/layout/arrangement";
import type { Id } from "@resa/shared/model/id";
import type { NoteGrid } from "@resa/shared/formats/note-grid";

/** In which lanes and steps the rows and columns of a grid come to stand; null = in one that is added behind the others. */
export interface GridPlan {
  readonly lanes: readonly (Id | null)[];
  readonly steps: readonly (Id | null)[];
}

/** Fills what stands to the right of a cell and below it first. */
export function planGrid(
  arrangement: Arrangement,
  cell: { readonly laneId: Id; readonly stepId: Id },
  grid: NoteGrid,
): GridPlan {
  const journeyId = arrangement.lane(cell.laneId)?.journeyId ?? "";
  return {
    lanes: fill(arrangement.lanes(journeyId), cell.laneId, grid.lanes.length),
    steps: fill(arrangement.stepsOfJourney(journeyId), cell.stepId, grid.steps.length),
  };
}

/** A grid as a sheet of its own: everything is added. */
export const planSheet = (grid: NoteGrid): GridPlan => ({
  lanes: grid.lanes.map(() => null),
  steps: grid.steps.map(() => null),
});

function fill(ids: readonly Id[], first: Id, count: number): (Id | null)[] {
  const start = ids.indexOf(first);
  const there = start < 0 ? [] : ids.slice(start, start + count);
  return Array.from({ length: count }, (_, at) => there[at] ?? null);
}
