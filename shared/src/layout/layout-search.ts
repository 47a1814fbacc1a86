import type { Id } from "../model/id";
import { type CellPlace, isCell } from "../model/place";
import type { Arrangement } from "./arrangement";
import type { Column, Point, Rect, Row } from "./box";
import { isFolded, isJourneyFolded } from "./folded";
import type { DropPlace } from "./layout";
import type { Placement } from "./placement";
import { overlaps } from "./rect";
import { itemAt, type Span, spanning } from "./span";

/** Finds what stands where somebody looks or points. */
export class LayoutSearch {
  readonly #arrangement: Arrangement;
  readonly #placement: Placement;

  constructor(arrangement: Arrangement, placement: Placement) {
    this.#arrangement = arrangement;
    this.#placement = placement;
  }

  journeysIn(rect: Rect): readonly Id[] {
    const { journeys } = this.#arrangement;
    return spanning(journeys, this.#journeySpan, rect.y, rect.y + rect.height).filter((id) => {
      const box = this.#placement.journeys.get(id);
      return box !== undefined && overlaps(box, rect);
    });
  }

  lanesIn(journeyId: Id, top: number, bottom: number): readonly Id[] {
    return spanning(this.#shown(journeyId, this.#arrangement.lanes), this.#laneSpan, top, bottom);
  }

  phasesIn(journeyId: Id, left: number, right: number): readonly Id[] {
    const spanOf = (id: Id) => across(this.#placement.phases.get(id));
    return spanning(this.#shown(journeyId, this.#arrangement.phases), spanOf, left, right);
  }

  stepsIn(journeyId: Id, left: number, right: number): readonly Id[] {
    const stepIds = this.#shown(journeyId, this.#arrangement.stepsOfJourney);
    return spanning(stepIds, this.#stepSpan, left, right);
  }

  notesIn(laneId: Id, stepId: Id, top: number, bottom: number): readonly Id[] {
    if (isFolded(this.#arrangement, laneId)) return none;
    const spanOf = (id: Id) => down(this.#placement.notes.get(id));
    return spanning(this.#arrangement.cell(laneId, stepId), spanOf, top, bottom);
  }

  unplacedIn(rect: Rect): readonly Id[] {
    const { tray } = this.#placement;
    if (!overlaps(tray.rect, rect)) return [];
    const top = rect.y - tray.rect.y;
    return tray.notesIn(top, top + rect.height).filter((id) => {
      const box = this.onBoard(id);
      return box !== undefined && overlaps(box, rect);
    });
  }

  onBoard(noteId: Id): Rect | undefined {
    const place = this.#arrangement.note(noteId)?.place;
    const box = this.#placement.notes.get(noteId);
    if (place === undefined) return undefined;
    if (box === undefined) return isCell(place) ? this.#fold(place) : undefined;
    const { x, y, width, height } = box;
    if (!isCell(place)) return { x, y, width, height };

    const { laneId, stepId } = place;
    if (this.#arrangement.cell(laneId, stepId).length === 0) {
      const { rect } = this.#placement.tray;
      return { x: rect.x + x, y: rect.y + y, width, height };
    }
    const journeyId = this.#arrangement.lane(laneId)?.journeyId;
    const journey = journeyId === undefined ? undefined : this.#placement.journeys.get(journeyId);
    const lane = this.#placement.lanes.get(laneId);
    const step = this.#placement.steps.get(stepId);
    if (journey === undefined || lane === undefined || step === undefined) return undefined;
    return { x: journey.x + step.x + x, y: journey.y + lane.y + y, width, height };
  }

  at(point: Point, moving: ReadonlySet<Id> = new Set()): DropPlace | null {
    const journeyId = itemAt(this.#arrangement.journeys, this.#journeySpan, point.y);
    const journey = journeyId === undefined ? undefined : this.#placement.journeys.get(journeyId);
    if (journeyId === undefined || journey === undefined) return null;
    const [x, y] = [point.x - journey.x, point.y - journey.y];

    const laneId = itemAt(this.#shown(journeyId, this.#arrangement.lanes), this.#laneSpan, y);
    const stepIds = this.#shown(journeyId, this.#arrangement.stepsOfJourney);
    const stepId = itemAt(stepIds, this.#stepSpan, x);
    if (laneId === undefined || stepId === undefined) return null;

    const inCell = y - this.#laneSpan(laneId).start;
    const hidden = isFolded(this.#arrangement, laneId);
    // A note lands behind those whose middle lies above the point; where none can be seen, behind all.
    const index = this.#arrangement.cell(laneId, stepId).filter((id) => {
      const { start, end } = down(this.#placement.notes.get(id));
      return !moving.has(id) && (hidden || (start + end) / 2 < inCell);
    }).length;
    return { journeyId, laneId, stepId, index };
  }

  /** What of a note's sheet can be seen that is folded away: the cell's part of the row, or the head of the journey. */
  #fold({ laneId, stepId }: CellPlace): Rect | undefined {
    const journeyId = this.#arrangement.lane(laneId)?.journeyId ?? "";
    const journey = this.#placement.journeys.get(journeyId);
    const lane = this.#placement.lanes.get(laneId);
    const step = this.#placement.steps.get(stepId);
    if (journey === undefined) return undefined;
    const { x, y, width, height } = journey;
    if (lane === undefined || step === undefined) return { x, y, width, height };
    return { ...step, ...lane, x: x + step.x, y: y + lane.y };
  }

  /** A list of a journey's; nothing of a journey that is folded away. */
  #shown(journeyId: Id, list: (journeyId: Id) => readonly Id[]): readonly Id[] {
    return isJourneyFolded(this.#arrangement, journeyId) ? none : list(journeyId);
  }

  readonly #journeySpan = (id: Id): Span => down(this.#placement.journeys.get(id));
  readonly #laneSpan = (id: Id): Span => down(this.#placement.lanes.get(id));
  readonly #stepSpan = (id: Id): Span => across(this.#placement.steps.get(id));
}

const none: readonly Id[] = [];
const nowhere: Span = { start: 0, end: 0 };

const down = (box: Row | undefined): Span =>
  box === undefined ? nowhere : { start: box.y, end: box.y + box.height };

const across = (box: Column | undefined): Span =>
  box === undefined ? nowhere : { start: box.x, end: box.x + box.width };
