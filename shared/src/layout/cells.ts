import type { Id } from "../model/id";
import type { CellPlace } from "../model/place";
import { OrderedList } from "./ordered-list";

const none: readonly Id[] = [];

interface Cell {
  readonly laneId: Id;
  readonly stepId: Id;
  readonly notes: OrderedList;
  /** Whether a sheet shows the cell. */
  isShown: boolean;
  /** The notes that the sheet shows, as of the last `settle`. */
  visible: readonly Id[];
}

/**
 * The notes by the cell that they name, whether a sheet shows it or not; those of cells that none shows are `unplaced` too.
 * A cell that has no notes takes no room.
 */
export class Cells {
  readonly unplaced: OrderedList;
  readonly #compare: (a: Id, b: Id) => number;
  readonly #isShown: (laneId: Id, stepId: Id) => boolean;
  readonly #byLane = new Map<Id, Map<Id, Cell>>();
  /** The lanes that have a cell at a step, so that a step that goes finds its cells without looking at others. */
  readonly #lanesAt = new Map<Id, Set<Id>>();
  readonly #pending = new Set<Cell>();

  constructor(compare: (a: Id, b: Id) => number, isShown: (laneId: Id, stepId: Id) => boolean) {
    this.#compare = compare;
    this.#isShown = isShown;
    this.unplaced = new OrderedList(compare);
  }

  visible(laneId: Id, stepId: Id): readonly Id[] {
    return this.#byLane.get(laneId)?.get(stepId)?.visible ?? none;
  }

  /** The steps at which a lane has visible notes. */
  filled(laneId: Id): Id[] {
    const cells = this.#byLane.get(laneId)?.values() ?? [];
    return Array.from(cells).flatMap((cell) => (cell.visible.length > 0 ? [cell.stepId] : []));
  }

  put(place: CellPlace, noteId: Id): void {
    const cell = this.#at(place.laneId, place.stepId);
    this.#pending.add(cell);
    cell.notes.put(noteId);
    if (!cell.isShown) this.unplaced.put(noteId);
  }

  /** Only of a note that was put at this place. */
  remove(place: CellPlace, noteId: Id): void {
    const cell = this.#at(place.laneId, place.stepId);
    this.#pending.add(cell);
    cell.notes.remove(noteId);
    if (!cell.isShown) this.unplaced.remove(noteId);
  }

  /** Asks again whether the cells of a lane are shown, and moves their notes to `unplaced` or back. */
  reviewLane(laneId: Id): void {
    for (const cell of this.#byLane.get(laneId)?.values() ?? []) this.#review(cell);
  }

  /** The same for the cells of a step. */
  reviewStep(stepId: Id): void {
    for (const laneId of this.#lanesAt.get(stepId) ?? []) this.#review(this.#at(laneId, stepId));
  }

  #review(cell: Cell): void {
    const isShown = this.#isShown(cell.laneId, cell.stepId);
    if (isShown === cell.isShown) return;
    cell.isShown = isShown;
    this.#pending.add(cell);
    for (const id of cell.notes.ids)
      if (isShown) this.unplaced.remove(id);
      else this.unplaced.put(id);
  }

  /** Brings the cells (not `unplaced`) up to date and returns those whose visible notes are now different. */
  settle(): { laneId: Id; stepId: Id }[] {
    const changed: { laneId: Id; stepId: Id }[] = [];
    for (const cell of this.#pending) {
      cell.notes.settle();
      const visible = cell.isShown ? cell.notes.ids : none;
      if (visible !== cell.visible && visible.length + cell.visible.length > 0)
        changed.push({ laneId: cell.laneId, stepId: cell.stepId });
      cell.visible = visible;
      if (cell.notes.ids.length === 0) this.#forget(cell);
    }
    this.#pending.clear();
    return changed;
  }

  #at(laneId: Id, stepId: Id): Cell {
    let cells = this.#byLane.get(laneId);
    if (cells === undefined) this.#byLane.set(laneId, (cells = new Map<Id, Cell>()));
    let cell = cells.get(stepId);
    if (cell === undefined) {
      const isShown = this.#isShown(laneId, stepId);
      cell = { laneId, stepId, notes: new OrderedList(this.#compare), isShown, visible: none };
      cells.set(stepId, cell);
      const lanes = this.#lanesAt.get(stepId);
      if (lanes === undefined) this.#lanesAt.set(stepId, new Set([laneId]));
      else lanes.add(laneId);
    }
    return cell;
  }

  #forget({ laneId, stepId }: Cell): void {
    const cells = this.#byLane.get(laneId);
    cells?.delete(stepId);
    if (cells?.size === 0) this.#byLane.delete(laneId);
    const lanes = this.#lanesAt.get(stepId);
    lanes?.delete(laneId);
    if (lanes?.size === 0) this.#lanesAt.delete(stepId);
  }
}
