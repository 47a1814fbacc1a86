import type { Id } from "../model/id";
import type { Arrangement } from "./arrangement";
import type { Column, Row } from "./box";
import { isJourneyFolded } from "./folded";
import type { Boxes } from "./boxes";
import * as sizes from "./sizes";

const none: readonly Id[] = [];

/** The columns (phases and steps) and rows (lanes) of every journey, within its sheet. */
export class SheetGrid {
  readonly #arrangement: Arrangement;
  readonly #phases: Boxes<Column>;
  readonly #steps: Boxes<Column>;
  readonly #lanes: Boxes<Row>;
  readonly #columns = new Map<
    Id,
    { phaseIds: readonly Id[]; stepIds: readonly Id[]; end: number }
  >();
  readonly #rows = new Map<Id, { laneIds: readonly Id[]; end: number }>();

  constructor(
    arrangement: Arrangement,
    boxes: { phases: Boxes<Column>; steps: Boxes<Column>; lanes: Boxes<Row> },
  ) {
    this.#arrangement = arrangement;
    this.#phases = boxes.phases;
    this.#steps = boxes.steps;
    this.#lanes = boxes.lanes;
  }

  width(journeyId: Id): number {
    return Math.max(sizes.journeyMinWidth, this.#columns.get(journeyId)?.end ?? 0);
  }

  height(journeyId: Id): number {
    if (isJourneyFolded(this.#arrangement, journeyId)) return sizes.foldedTitleHeight;
    const least = sizes.headHeight + sizes.laneMinHeight;
    return Math.max(least, this.#rows.get(journeyId)?.end ?? 0);
  }

  /** Takes columns away: clear all that change before placing any, since a phase or step may move between journeys. */
  clearColumns(journeyId: Id): void {
    const columns = this.#columns.get(journeyId);
    for (const id of columns?.phaseIds ?? none) this.#phases.remove(id);
    for (const id of columns?.stepIds ?? none) this.#steps.remove(id);
    this.#columns.delete(journeyId);
  }

  clearRows(journeyId: Id): void {
    for (const id of this.#rows.get(journeyId)?.laneIds ?? none) this.#lanes.remove(id);
    this.#rows.delete(journeyId);
  }

  /** A journey that is folded away is as wide as it was, but nothing in it stands anywhere. */
  placeColumns(journeyId: Id): void {
    const phaseIds = this.#arrangement.phases(journeyId);
    const stepIds = this.#arrangement.stepsOfJourney(journeyId);
    const isShown = !isJourneyFolded(this.#arrangement, journeyId);
    let x = sizes.laneNameWidth;
    for (const phaseId of phaseIds) {
      const start = x;
      for (const id of this.#arrangement.steps(phaseId)) {
        if (isShown) this.#steps.set(id, { x, width: sizes.stepWidth });
        x += sizes.stepWidth;
      }
      // A phase without steps is one empty column, so that it can be seen and filled.
      if (x === start) x += sizes.stepWidth;
      if (isShown) this.#phases.set(phaseId, { x: start, width: x - start });
    }
    this.#columns.set(journeyId, { phaseIds, stepIds, end: x });
  }

  placeRows(journeyId: Id, heightOf: (laneId: Id) => number): void {
    if (isJourneyFolded(this.#arrangement, journeyId)) return;
    const laneIds = this.#arrangement.lanes(journeyId);
    let y = sizes.headHeight;
    for (const id of laneIds) {
      const height = heightOf(id);
      this.#lanes.set(id, { y, height });
      y += height;
    }
    this.#rows.set(journeyId, { laneIds, end: y });
  }
}
