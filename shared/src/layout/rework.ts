import type { Id } from "../model/id";
import { hasCurve } from "../model/lane-role";
import { isCell } from "../model/place";
import type { Arrangement } from "./arrangement";
import type { Touched, TouchedRecordOf } from "./touch";

/** What of a layout is to be laid anew. */
export class Rework {
  /** The steps whose cells are concerned, by lane. */
  readonly cells = new Map<Id, Set<Id>>();
  /** The journeys whose phases and steps are concerned, and those whose lanes are. */
  readonly columns = new Set<Id>();
  readonly rows = new Set<Id>();
  /** Notes that lie or lay beside the sheets. */
  readonly free = new Set<Id>();
  journeys = false;
  tray = false;

  addCell(laneId: Id, stepId: Id): void {
    const stepIds = this.cells.get(laneId);
    if (stepIds === undefined) this.cells.set(laneId, new Set([stepId]));
    else stepIds.add(stepId);
  }

  /** Adds all cells of a lane. */
  addLane(arrangement: Arrangement, laneId: Id): void {
    for (const stepId of arrangement.filled(laneId)) this.addCell(laneId, stepId);
  }
}

/** Everything there is. */
export function reworkAll(arrangement: Arrangement): Rework {
  const rework = new Rework();
  rework.journeys = true;
  rework.tray = true;
  for (const journeyId of arrangement.journeys)
    for (const laneId of arrangement.lanes(journeyId)) rework.addLane(arrangement, laneId);
  for (const noteId of arrangement.free) rework.free.add(noteId);
  return rework;
}

/** What follows from touched lists and records. `isResized` says whether a note has another size than it was laid with. */
export function reworkOf(
  arrangement: Arrangement,
  touched: Touched,
  isResized: (noteId: Id) => boolean,
): Rework {
  const rework = new Rework();
  for (const touch of touched) {
    // What is said of a thing moves nothing.
    if ("fieldsOf" in touch) continue;
    if ("record" in touch) {
      if (touch.record === "notes") addNote(rework, arrangement, touch, isResized);
      if (touch.record === "lanes") addLane(rework, arrangement, touch);
      if (touch.record === "journeys") addJourney(rework, arrangement, touch);
      continue;
    }
    switch (touch.list) {
      case "journeys":
        rework.journeys = true;
        break;
      case "unplaced":
        rework.tray = true;
        break;
      case "lanes":
        rework.rows.add(touch.of);
        break;
      case "phases":
        rework.columns.add(touch.of);
        break;
      case "steps": {
        const journeyId = arrangement.phase(touch.of)?.journeyId;
        if (journeyId !== undefined) rework.columns.add(journeyId);
        break;
      }
      case "cell":
        rework.addCell(touch.laneId, touch.stepId);
        break;
      // Free notes come by their records; the steps of a journey by those of its phases.
      case "free":
      case "stepsOfJourney":
      case "personas":
      case "channels":
      case "groups":
        break;
    }
  }
  return rework;
}

/** Lanes that come and go are told of by the lists. Here it is those that are higher or lower than before, or folded away or not. */
function addLane(
  rework: Rework,
  arrangement: Arrangement,
  { id, before, after, fields }: TouchedRecordOf<"lanes">,
): void {
  if (before === undefined || after === undefined) return;
  const hasOtherCurve = hasCurve(before.role) !== hasCurve(after.role);
  const mayFold = hasOtherCurve || fields.includes("collapsed") || fields.includes("journeyId");
  if (mayFold) rework.addLane(arrangement, id);
  if (mayFold || fields.includes("height")) rework.rows.add(after.journeyId);
}

function addJourney(
  rework: Rework,
  arrangement: Arrangement,
  { id, before, after, fields }: TouchedRecordOf<"journeys">,
): void {
  if (before === undefined || after === undefined || !fields.includes("collapsed")) return;
  rework.columns.add(id);
  rework.rows.add(id);
  for (const laneId of arrangement.lanes(id)) rework.addLane(arrangement, laneId);
}

/** What the room hangs on that a note takes. */
const sizing = ["text", "size", "picture"] as const;

function addNote(
  rework: Rework,
  arrangement: Arrangement,
  { id, before, after, fields }: TouchedRecordOf<"notes">,
  isResized: (noteId: Id) => boolean,
): void {
  // One that has just come is among what is touched by the list that it came into.
  const isOld = before !== undefined && after !== undefined;
  const hasNewSize = isOld && sizing.some((field) => fields.includes(field)) && isResized(id);
  if (hasNewSize && isCell(after.place)) {
    const { laneId, stepId } = after.place;
    // A cell that no sheet shows has no notes to tell of: they are in the tray.
    if (arrangement.cell(laneId, stepId).length > 0) rework.addCell(laneId, stepId);
    else rework.tray = true;
  }
  const wasFree = before !== undefined && !isCell(before.place);
  const isFree = after !== undefined && !isCell(after.place);
  if ((wasFree || isFree) && (hasNewSize || fields.includes("place"))) rework.free.add(id);
}
