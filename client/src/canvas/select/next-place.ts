import type { Arrangement } from "@resa/shared/layout/arrangement";
import type { Point, Rect } from "@resa/shared/layout/box";
import type { Layout } from "@resa/shared/layout/layout";
import { noteGap, noteMinHeight, noteWidth } from "@resa/shared/layout/sizes";
import type { Id } from "@resa/shared/model/id";
import type { FreePlace } from "@resa/shared/model/place";
import type { Stand } from "../notes/note-drag";
import type { Arrow } from "./arrow";
import { beside, type CellIndex, openLanes } from "./grid";

type Board = { readonly arrangement: Arrangement; readonly layout: Layout };

/**
 * The place one arrow further for notes that move: down through a cell, over to other cells, on into the next journey, and right of the last step
 * beside the sheet; from there back to it. Null where nothing comes.
 */
export function nextPlace(
  board: Board,
  from: Stand,
  arrow: Arrow,
  moving: ReadonlySet<Id>,
): Stand | null {
  return "laneId" in from
    ? fromCell(board, from, arrow, moving)
    : fromBeside(board, from, arrow, moving);
}

function fromCell(
  board: Board,
  { laneId, stepId, index }: CellIndex,
  { across, down }: Arrow,
  moving: ReadonlySet<Id>,
): Stand | null {
  const { arrangement } = board;
  const journeyId = arrangement.lane(laneId)?.journeyId ?? "";
  const others = (lane: Id, step: Id): number =>
    arrangement.cell(lane, step).filter((id) => !moving.has(id)).length;
  const steps = arrangement.stepsOfJourney(journeyId);
  if (across !== 0) {
    const beyond = beside(steps, stepId, across);
    if (beyond !== undefined)
      return { laneId, stepId: beyond, index: Math.min(index, others(laneId, beyond)) };
    return across > 0 ? placeBeside(board, journeyId, laneId, moving) : null;
  }
  if (index + down >= 0 && index + down <= others(laneId, stepId))
    return { laneId, stepId, index: index + down };
  const inLane = (lane: Id, step: Id): CellIndex => ({
    laneId: lane,
    stepId: step,
    index: down > 0 ? 0 : others(lane, step),
  });
  const beyond = beside(openLanes(arrangement, journeyId), laneId, down);
  if (beyond !== undefined) return inLane(beyond, stepId);
  // On through journeys that show no cell.
  for (
    let next = beside(arrangement.journeys, journeyId, down);
    next !== undefined;
    next = beside(arrangement.journeys, next, down)
  ) {
    const lane = openLanes(arrangement, next).at(down > 0 ? 0 : -1);
    const columns = arrangement.stepsOfJourney(next);
    const step = columns[steps.indexOf(stepId)] ?? columns.at(-1);
    if (lane !== undefined && step !== undefined) return inLane(lane, step);
  }
  return null;
}

/** From beside the sheets into the nearest cell that lies in the direction of the arrow. */
function fromBeside(
  { arrangement, layout }: Board,
  { x, y }: FreePlace,
  { across, down }: Arrow,
  moving: ReadonlySet<Id>,
): Stand | null {
  const middle = { x: x + noteWidth / 2, y: y + noteMinHeight / 2 };
  const cells = arrangement.journeys.flatMap((journeyId) => {
    const point = nearestIn({ arrangement, layout }, journeyId, middle);
    if (!point) return [];
    const [dx, dy] = [point.x - middle.x, point.y - middle.y];
    const ahead = dx * across + dy * down;
    return ahead > 0 ? [{ point, distance: Math.hypot(dx, dy) }] : [];
  });
  const nearest = cells.toSorted((a, b) => a.distance - b.distance)[0];
  return nearest ? layout.at(nearest.point, moving) : null;
}

/** The point in the cells of a journey that is nearest to another; null when it shows no cell. */
function nearestIn({ arrangement, layout }: Board, journeyId: Id, to: Point): Point | null {
  const sheet = layout.journey(journeyId);
  const steps = arrangement.stepsOfJourney(journeyId);
  const [first, last] = [layout.step(steps[0] ?? ""), layout.step(steps.at(-1) ?? "")];
  if (!sheet || !first || !last) return null;
  const heights = openLanes(arrangement, journeyId).flatMap((laneId) => {
    const row = layout.lane(laneId);
    if (!row) return [];
    return clamp(to.y, sheet.y + row.y + 1, sheet.y + row.y + row.height - 1);
  });
  const y = heights.toSorted((a, b) => Math.abs(a - to.y) - Math.abs(b - to.y))[0];
  if (y === undefined) return null;
  return { x: clamp(to.x, sheet.x + first.x + 1, sheet.x + last.x + last.width - 1), y };
}

/** A free place right of a sheet, at the height of one of its lanes. */
export function placeBeside(
  { arrangement, layout }: Board,
  journeyId: Id,
  laneId: Id | null,
  moving: ReadonlySet<Id>,
): FreePlace {
  const sheet = layout.journey(journeyId) ?? layout.bounds;
  const lane = laneId === null ? undefined : layout.lane(laneId);
  const x = sheet.x + sheet.width + 64;
  let y = sheet.y + (lane?.y ?? 0) + 16;
  const taken = arrangement.free
    .flatMap((id) => (moving.has(id) ? [] : (layout.onBoard(id) ?? [])))
    .filter((box) => box.x < x + noteWidth && box.x + box.width > x)
    .toSorted((a, b) => a.y - b.y);
  for (const box of taken) if (overlaps(box, y)) y = box.y + box.height + noteGap;
  return { x, y };
}

const overlaps = (box: Rect, y: number): boolean =>
  box.y < y + noteMinHeight && box.y + box.height > y;

const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));
