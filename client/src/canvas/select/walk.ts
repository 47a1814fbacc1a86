import type { Arrangement } from "@resa/shared/layout/arrangement";
import type { Id } from "@resa/shared/model/id";
import type { Arrow } from "./arrow";
import { beside, type CellIndex, cellOf, openLanes, spotAt } from "./grid";
import { journeyOfThing } from "./journey-of";
import type { Spot } from "./spot";

/**
 * The spot one arrow further: through the notes of a cell and the cells of a sheet, over its first lane into the heads of steps, phase and
 * journey, left of its first step into the heads of the lanes, and below its last lane to the next journey. `column` is the step (counted
 * from the left) to come down to from a head that stands over several. Null where nothing comes.
 */
export function walk(
  arrangement: Arrangement,
  from: Spot,
  arrow: Arrow,
  column: number,
): Spot | null {
  const { across, down } = arrow;
  switch (from.kind) {
    case "note": {
      const cell = cellOf(arrangement, from.id);
      return cell && fromCell(arrangement, cell, arrow);
    }
    case "cell":
      return fromCell(arrangement, { ...from, index: down > 0 ? -1 : 0 }, arrow);
    case "step": {
      const journeyId = journeyOfThing(arrangement, from) ?? "";
      if (across !== 0) {
        const id = beside(arrangement.stepsOfJourney(journeyId), from.id, across);
        return id === undefined ? null : { kind: "step", id };
      }
      if (down > 0) return topOf(arrangement, journeyId, from.id);
      return { kind: "phase", id: arrangement.step(from.id)?.phaseId ?? "" };
    }
    case "phase": {
      const journeyId = journeyOfThing(arrangement, from) ?? "";
      if (across !== 0) {
        const id = beside(arrangement.phases(journeyId), from.id, across);
        return id === undefined ? null : { kind: "phase", id };
      }
      if (down < 0) return { kind: "journey", id: journeyId };
      const steps = arrangement.steps(from.id);
      const below = arrangement.stepsOfJourney(journeyId)[column] ?? "";
      const id = steps.includes(below) ? below : steps[0];
      return id === undefined ? topOf(arrangement, journeyId, below) : { kind: "step", id };
    }
    case "lane":
      return fromLane(arrangement, from.id, arrow);
    case "journey":
      if (across !== 0) return null;
      return down > 0
        ? intoJourney(arrangement, from.id, column)
        : bottomOf(arrangement, beside(arrangement.journeys, from.id, -1), column);
  }
}

function fromCell(
  arrangement: Arrangement,
  { laneId, stepId, index }: CellIndex,
  { across, down }: Arrow,
): Spot | null {
  const journeyId = arrangement.lane(laneId)?.journeyId ?? "";
  if (across !== 0) {
    const beyond = beside(arrangement.stepsOfJourney(journeyId), stepId, across);
    if (beyond !== undefined) return spotAt(arrangement, { laneId, stepId: beyond, index });
    return across < 0 ? { kind: "lane", id: laneId } : null;
  }
  const within = arrangement.cell(laneId, stepId)[index + down];
  if (within !== undefined) return { kind: "note", id: within };
  const beyond = beside(openLanes(arrangement, journeyId), laneId, down);
  if (beyond !== undefined)
    return spotAt(arrangement, { laneId: beyond, stepId, index: down > 0 ? 0 : Infinity });
  return down < 0 ? { kind: "step", id: stepId } : nextJourney(arrangement, journeyId);
}

function fromLane(arrangement: Arrangement, laneId: Id, { across, down }: Arrow): Spot | null {
  const lane = arrangement.lane(laneId);
  if (!lane || across < 0) return null;
  if (across > 0) {
    const stepId = arrangement.stepsOfJourney(lane.journeyId)[0];
    if (stepId === undefined || lane.collapsed) return null;
    return spotAt(arrangement, { laneId, stepId, index: 0 });
  }
  const id = beside(arrangement.lanes(lane.journeyId), laneId, down);
  if (id !== undefined) return { kind: "lane", id };
  return down < 0
    ? { kind: "journey", id: lane.journeyId }
    : nextJourney(arrangement, lane.journeyId);
}

/** The first cell of a column, or what comes below a sheet without one. */
function topOf(arrangement: Arrangement, journeyId: Id, stepId: Id): Spot | null {
  const laneId = openLanes(arrangement, journeyId)[0];
  if (laneId !== undefined && arrangement.step(stepId))
    return spotAt(arrangement, { laneId, stepId, index: 0 });
  const id = arrangement.lanes(journeyId)[0];
  return id === undefined ? nextJourney(arrangement, journeyId) : { kind: "lane", id };
}

/** From the head of a journey down into its sheet. */
function intoJourney(arrangement: Arrangement, journeyId: Id, column: number): Spot | null {
  if (arrangement.journey(journeyId)?.collapsed) return nextJourney(arrangement, journeyId);
  const steps = arrangement.stepsOfJourney(journeyId);
  const below = arrangement.step(steps[column] ?? steps.at(-1) ?? "")?.phaseId;
  const id = below ?? arrangement.phases(journeyId)[0];
  return id === undefined ? topOf(arrangement, journeyId, "") : { kind: "phase", id };
}

/** The last cell of a column of a journey; of one that shows none, its last lane or its head. */
function bottomOf(
  arrangement: Arrangement,
  journeyId: Id | undefined,
  column: number,
): Spot | null {
  if (journeyId === undefined) return null;
  const steps = arrangement.stepsOfJourney(journeyId);
  const stepId = steps[column] ?? steps.at(-1);
  const laneId = openLanes(arrangement, journeyId).at(-1);
  if (stepId !== undefined && laneId !== undefined)
    return spotAt(arrangement, { laneId, stepId, index: Infinity });
  const id = arrangement.journey(journeyId)?.collapsed
    ? undefined
    : arrangement.lanes(journeyId).at(-1);
  return id === undefined ? { kind: "journey", id: journeyId } : { kind: "lane", id };
}

function nextJourney(arrangement: Arrangement, journeyId: Id): Spot | null {
  const id = beside(arrangement.journeys, journeyId, 1);
  return id === undefined ? null : { kind: "journey", id };
}
