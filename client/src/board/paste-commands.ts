import type { GridNote, NoteGrid } from "@resa/shared/formats/note-grid";
import type { Id } from "@resa/shared/model/id";
import { orderAt, ordersAfter, ordersAt, type Order, type Ordered } from "@resa/shared/model/order";
import type { FreePlace } from "@resa/shared/model/place";
import { addJourney } from "@resa/shared/operations/journey";
import { addNote, type NewNote } from "@resa/shared/operations/note";
import { type PastedNote, pasteGrid } from "@resa/shared/operations/paste-grid";
import { addPhase } from "@resa/shared/operations/phase";
import { planGrid } from "./grid-plan";
import type { Transactor } from "./transactor";

/** The cell in which a grid begins, and the index among the notes there. */
export interface CellLanding {
  readonly laneId: Id;
  readonly stepId: Id;
  readonly index: number;
}

/** What a person does with notes in rows and columns. Each is one step of their history; all return the new notes' ids. */
export interface PasteCommands {
  /** Fills cells from this one on, to the right and down; lanes and steps that are missing come behind the others (`planGrid`). */
  intoCells(landing: CellLanding, grid: NoteGrid): readonly Id[];
  /** Puts notes beside the sheets, as they lay to one another. */
  beside(place: FreePlace, grid: NoteGrid): readonly Id[];
  /** Makes a journey of one phase out of the grid, behind the others. */
  asJourney(grid: NoteGrid): readonly Id[];
}

export function makePasteCommands({ arrangement, by, change }: Transactor): PasteCommands {
  const made = (): Pick<NewNote, "by" | "at"> => ({ by: by(), at: Math.floor(Date.now() / 1000) });
  const ordered = <T extends Ordered>(ids: readonly Id[], record: (id: Id) => T | undefined): T[] =>
    ids.flatMap((id) => record(id) ?? []);

  /** The orders of `count` notes at an index of a cell. */
  const ordersIn = (laneId: Id, stepId: Id, index: number, count: number): Order[] => {
    const siblings = arrangement.cell(laneId, stepId).flatMap((id) => {
      const place = arrangement.note(id)?.place;
      return place && "laneId" in place ? [{ id, order: place.order }] : [];
    });
    return ordersAt(siblings, index, count);
  };

  return {
    intoCells(landing, grid) {
      const plan = planGrid(arrangement, landing, grid);
      const journeyId = arrangement.lane(landing.laneId)?.journeyId ?? "";
      const phaseId = arrangement.phases(journeyId).at(-1) ?? "";

      const lanesThere = ordered(arrangement.lanes(journeyId), arrangement.lane);
      const laneOrders = ordersAt(lanesThere, lanesThere.length, grid.lanes.length);
      const stepsThere = ordered(arrangement.steps(phaseId), arrangement.step);
      const stepOrders = ordersAt(stepsThere, stepsThere.length, grid.steps.length);

      const lanes = grid.lanes.map(
        (lane, row) => plan.lanes[row] ?? { ...lane, journeyId, order: laneOrders[row] ?? "a0" },
      );
      const steps = grid.steps.map(
        (title, at) => plan.steps[at] ?? { phaseId, title, order: stepOrders[at] ?? "a0" },
      );
      const notes = inOrder(grid.notes, (row, column, count) => {
        const [laneId, stepId] = [plan.lanes[row], plan.steps[column]];
        if (!laneId || !stepId) return ordersAfter(null, count);
        const isFirst = laneId === landing.laneId && stepId === landing.stepId;
        return ordersIn(laneId, stepId, isFirst ? landing.index : Infinity, count);
      });
      return change((doc) => pasteGrid(doc, { lanes, steps, notes }, made())) ?? [];
    },

    beside: ({ x, y }, grid) =>
      change((doc) =>
        grid.notes.map(({ row: _row, column: _column, x: dx, y: dy, ...note }) =>
          addNote(doc, { ...note, place: { x: x + dx, y: y + dy }, ...made() }),
        ),
      ) ?? [],

    asJourney(grid) {
      const journeys = ordered(arrangement.journeys, arrangement.journey);
      const laneOrders = ordersAfter(null, grid.lanes.length);
      const stepOrders = ordersAfter(null, grid.steps.length);
      const notes = inOrder(grid.notes, (_row, _column, count) => ordersAfter(null, count));
      return (
        change((doc) => {
          const journeyId = addJourney(doc, { order: orderAt(journeys, journeys.length) });
          const phaseId = addPhase(doc, { journeyId, order: orderAt([], 0) });
          const lanes = grid.lanes.map((lane, row) => ({
            ...lane,
            journeyId,
            order: laneOrders[row] ?? "a0",
          }));
          const steps = grid.steps.map((title, column) => ({
            phaseId,
            title,
            order: stepOrders[column] ?? "a0",
          }));
          return pasteGrid(doc, { lanes, steps, notes }, made());
        }) ?? []
      );
    },
  };
}

/** Gives every note its order, cell by cell. */
function inOrder(
  notes: readonly GridNote[],
  ordersOf: (row: number, column: number, count: number) => readonly Order[],
): PastedNote[] {
  const cells = new Map<string, GridNote[]>();
  for (const note of notes) {
    const cell = cells.get(`${note.row}/${note.column}`);
    if (cell) cell.push(note);
    else cells.set(`${note.row}/${note.column}`, [note]);
  }
  return [...cells.values()].flatMap((notes) => {
    const [first] = notes;
    if (!first) return [];
    const orders = ordersOf(first.row, first.column, notes.length);
    return notes.map(({ x: _x, y: _y, ...note }, at) => ({ ...note, order: orders[at] ?? "a0" }));
  });
}
