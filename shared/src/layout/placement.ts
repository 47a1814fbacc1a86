import type { Id } from "../model/id";
import type { Written } from "../model/text-run";
import { defaultNoteSize } from "../model/note-size";
import { hasCurve } from "../model/lane-role";
import { isCell } from "../model/place";
import type { Arrangement } from "./arrangement";
import type { Column, JourneyBox, NoteBox, Rect, Row } from "./box";
import { Boxes, sameNumbers } from "./boxes";
import type { LayoutKey } from "./layout";
import { type NoteExtent, noteExtent } from "./note-extent";
import { isFolded } from "./folded";
import { ParkingLot } from "./parking-lot";
import { around } from "./rect";
import { type Rework, reworkAll, reworkOf } from "./rework";
import { SheetGrid } from "./sheet-grid";
import {
  collapsedLaneHeight,
  curveHeight,
  curveLaneMinHeight,
  foldedTitleHeight,
  headHeight,
  journeyGap,
} from "./sizes";
import { Stacks } from "./stacks";
import type { Touched } from "./touch";
import { Tray } from "./tray";

const none: readonly Id[] = [];
const nothing: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** Puts everything in its place: first all at once, then what was touched and what hangs on it. */
export class Placement {
  readonly notes = new Boxes<NoteBox>();
  readonly lanes = new Boxes<Row>();
  readonly steps = new Boxes<Column>();
  readonly phases = new Boxes<Column>();
  readonly journeys = new Boxes<JourneyBox>();
  readonly tray: Tray;
  readonly parkingLot: ParkingLot;
  bounds: Rect = nothing;

  readonly #arrangement: Arrangement;
  readonly #textOf: (noteId: Id) => Written;
  readonly #extents = new Map<Id, NoteExtent>();
  readonly #stacks: Stacks;
  readonly #grid: SheetGrid;
  /** The journeys that have boxes. */
  #journeyIds: readonly Id[] = [];

  constructor(arrangement: Arrangement, textOf: (noteId: Id) => Written) {
    this.#arrangement = arrangement;
    this.#textOf = textOf;
    const extentOf = (noteId: Id) => this.#extentOf(noteId);
    this.#stacks = new Stacks(this.notes, extentOf);
    this.#grid = new SheetGrid(arrangement, this);
    this.tray = new Tray(this.notes, extentOf);
    this.parkingLot = new ParkingLot(this.notes);
    this.#place(reworkAll(arrangement));
  }

  /** Takes in what the arrangement touched and tells which boxes are now different. */
  apply(touched: Touched): ReadonlySet<LayoutKey> {
    const rework = reworkOf(this.#arrangement, touched, (noteId) => this.#isResized(noteId));
    for (const touch of touched)
      if ("record" in touch && touch.record === "notes" && touch.after === undefined)
        this.#extents.delete(touch.id);
    return this.#place(rework);
  }

  #place(rework: Rework): ReadonlySet<LayoutKey> {
    const hasNewTray = this.#placeNotes(rework);
    const hasNewSheets = this.#placeSheets(rework);
    const keys = new Set<LayoutKey>();
    if (hasNewTray) keys.add("tray");
    if ((hasNewTray || hasNewSheets || rework.free.size > 0) && this.#encloseAll())
      keys.add("bounds");
    for (const id of this.notes.settle()) keys.add(`note:${id}`);
    for (const id of this.lanes.settle()) keys.add(`lane:${id}`);
    for (const id of this.steps.settle()) keys.add(`step:${id}`);
    for (const id of this.phases.settle()) keys.add(`phase:${id}`);
    for (const id of this.journeys.settle()) keys.add(`journey:${id}`);
    return keys;
  }

  /** Places notes (all are taken away first, since they move from one place to another) and tells whether the tray has another size. */
  #placeNotes(rework: Rework): boolean {
    for (const [laneId, stepIds] of rework.cells)
      for (const stepId of stepIds) this.#stacks.clear(laneId, stepId);
    if (rework.tray) this.tray.clear();
    for (const id of rework.free) this.parkingLot.clear(id);

    for (const [laneId, stepIds] of rework.cells)
      for (const stepId of stepIds) {
        const { journeyId, role } = this.#arrangement.lane(laneId) ?? {};
        const top = role && hasCurve(role) ? curveHeight : 0;
        // Where a cell is folded away, its notes stand nowhere.
        const noteIds = isFolded(this.#arrangement, laneId)
          ? none
          : this.#arrangement.cell(laneId, stepId);
        const isOtherHeight = this.#stacks.place(laneId, stepId, noteIds, top);
        if (isOtherHeight && journeyId !== undefined) rework.rows.add(journeyId);
      }
    for (const id of rework.free) {
      const place = this.#arrangement.note(id)?.place;
      if (place === undefined || isCell(place)) continue;
      this.parkingLot.place(id, { x: place.x, y: place.y, ...this.#extentOf(id) });
    }
    if (rework.free.size > 0) this.parkingLot.settle();
    return rework.tray && this.tray.place(this.#arrangement.unplaced);
  }

  /** Places columns, rows and journeys, and tells whether there was anything to do. */
  #placeSheets({ columns, rows, journeys }: Rework): boolean {
    if (journeys) {
      const now = this.#arrangement.journeys;
      const [before, after] = [new Set(this.#journeyIds), new Set(now)];
      for (const id of [...this.#journeyIds, ...now]) {
        if (before.has(id) && after.has(id)) continue;
        columns.add(id);
        rows.add(id);
        this.journeys.remove(id);
      }
    }
    for (const id of columns) this.#grid.clearColumns(id);
    for (const id of rows) this.#grid.clearRows(id);
    const exists = (id: Id) => this.#arrangement.journey(id) !== undefined;
    for (const id of columns) if (exists(id)) this.#grid.placeColumns(id);
    for (const id of rows)
      if (exists(id)) this.#grid.placeRows(id, (laneId) => this.#heightOf(laneId));

    if (!journeys && columns.size === 0 && rows.size === 0) return false;
    this.#journeyIds = this.#arrangement.journeys;
    let y = 0;
    for (const id of this.#journeyIds) {
      const { collapsed = false } = this.#arrangement.journey(id) ?? {};
      const [width, height] = [this.#grid.width(id), this.#grid.height(id)];
      const sheet = { height, headHeight: collapsed ? foldedTitleHeight : headHeight };
      this.journeys.set(id, { x: 0, y, width, ...sheet });
      y += height + journeyGap;
    }
    return true;
  }

  /** Brings the bounds up to date and tells whether they are now different. */
  #encloseAll(): boolean {
    const rects: Rect[] = this.#journeyIds.flatMap((id) => this.journeys.get(id) ?? []);
    if (this.tray.rect.height > 0) rects.push(this.tray.rect);
    if (this.parkingLot.bounds !== null) rects.push(this.parkingLot.bounds);
    const bounds = around(rects) ?? nothing;
    if (sameNumbers(bounds, this.bounds)) return false;
    this.bounds = bounds;
    return true;
  }

  #heightOf(laneId: Id): number {
    const { height = 0, collapsed = false, role } = this.#arrangement.lane(laneId) ?? {};
    if (collapsed) return collapsedLaneHeight;
    const least = role && hasCurve(role) ? curveLaneMinHeight : 0;
    return Math.max(height, least, this.#stacks.laneHeight(laneId));
  }

  #extentOf(noteId: Id): NoteExtent {
    const known = this.#extents.get(noteId);
    if (known !== undefined) return known;
    const { size = defaultNoteSize, picture = null } = this.#arrangement.note(noteId) ?? {};
    const extent = noteExtent(this.#textOf(noteId), size, picture);
    this.#extents.set(noteId, extent);
    return extent;
  }

  #isResized(noteId: Id): boolean {
    const before = this.#extents.get(noteId);
    this.#extents.delete(noteId);
    return before === undefined || !sameNumbers(before, this.#extentOf(noteId));
  }
}
