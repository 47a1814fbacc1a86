import type { Id } from "../model/id";
import type { Written } from "../model/text-run";
import type { Arrangement } from "./arrangement";
import type { Column, JourneyBox, NoteBox, Point, Rect, Row } from "./box";
import { LayoutSearch } from "./layout-search";
import { Placement } from "./placement";
import type { Touched } from "./touch";

/** The name of one thing that the layout tells of. */
export type LayoutKey =
  | `${"note" | "lane" | "step" | "phase" | "journey"}:${Id}`
  | "tray"
  | "bounds";

/** The cell under a point, and the index among its notes at which a note that is dropped there lands. */
export interface DropPlace {
  readonly journeyId: Id;
  readonly laneId: Id;
  readonly stepId: Id;
  readonly index: number;
}

/** Where everything stands, px at 100 %. A box is the same object for as long as it has the same numbers. */
export interface Layout {
  /** A note within its cell, on the board (free) or within the tray (unplaced). Nothing in a collapsed lane or journey has a box. */
  note(id: Id): NoteBox | undefined;
  /** A lane within its journey. */
  lane(id: Id): Row | undefined;
  /** A step within its journey. */
  step(id: Id): Column | undefined;
  /** A phase within its journey. */
  phase(id: Id): Column | undefined;
  /** A journey on the board. */
  journey(id: Id): JourneyBox | undefined;
  /** Where the unplaced notes lie, on the board; without any it has no size. */
  readonly tray: Rect;
  /** The rectangle around everything; without anything it has no size. */
  readonly bounds: Rect;
  /** A note on the board, wherever it stands; in a collapsed lane the cell's part of its row, in a collapsed journey the head. */
  onBoard(noteId: Id): Rect | undefined;

  /** Takes in what the arrangement touched (which must be up to date) and tells which boxes are now different. */
  apply(touched: Touched): ReadonlySet<LayoutKey>;

  // What lies at least partly within a stretch, by binary search; lists in their order.
  /** Journeys on the board. */
  journeysIn(rect: Rect): readonly Id[];
  /** Lanes from `top` to `bottom` of their journey. */
  lanesIn(journeyId: Id, top: number, bottom: number): readonly Id[];
  /** Phases and steps from `left` to `right` of their journey. */
  phasesIn(journeyId: Id, left: number, right: number): readonly Id[];
  stepsIn(journeyId: Id, left: number, right: number): readonly Id[];
  /** Notes from `top` to `bottom` of their cell. */
  notesIn(laneId: Id, stepId: Id, top: number, bottom: number): readonly Id[];
  /** Free notes, and unplaced notes, both on the board. */
  freeIn(rect: Rect): readonly Id[];
  unplacedIn(rect: Rect): readonly Id[];

  /** The cell at a point of the board; the index passes over the notes that are `moving`. Null where no cell is. */
  at(point: Point, moving?: ReadonlySet<Id>): DropPlace | null;
}

/** The layout of an arrangement, which it reads again at every `apply`; `textOf` reads a note's text, and how it is written. */
export function makeLayout(arrangement: Arrangement, textOf: (noteId: Id) => Written): Layout {
  const placement = new Placement(arrangement, textOf);
  const search = new LayoutSearch(arrangement, placement);
  return {
    note: (id) => placement.notes.get(id),
    lane: (id) => placement.lanes.get(id),
    step: (id) => placement.steps.get(id),
    phase: (id) => placement.phases.get(id),
    journey: (id) => placement.journeys.get(id),
    get tray() {
      return placement.tray.rect;
    },
    get bounds() {
      return placement.bounds;
    },
    onBoard: (noteId) => search.onBoard(noteId),
    apply: (touched) => placement.apply(touched),
    journeysIn: (rect) => search.journeysIn(rect),
    lanesIn: (journeyId, top, bottom) => search.lanesIn(journeyId, top, bottom),
    phasesIn: (journeyId, left, right) => search.phasesIn(journeyId, left, right),
    stepsIn: (journeyId, left, right) => search.stepsIn(journeyId, left, right),
    notesIn: (laneId, stepId, top, bottom) => search.notesIn(laneId, stepId, top, bottom),
    freeIn: (rect) => placement.parkingLot.notesIn(rect),
    unplacedIn: (rect) => search.unplacedIn(rect),
    at: (point, moving) => search.at(point, moving),
  };
}
