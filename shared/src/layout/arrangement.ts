import type { Id } from "../model/id";
import type { Channel } from "../model/channel";
import { isFieldRoot } from "../model/field-root";
import type { Journey } from "../model/journey";
import type { Lane } from "../model/lane";
import type { Note } from "../model/note";
import type { Persona } from "../model/persona";
import type { Phase } from "../model/phase";
import type { ProductGroup } from "../model/product-group";
import type { Step } from "../model/step";
import { isCell } from "../model/place";
import { Cells } from "./cells";
import { compareByAge, compareByCell } from "./compare-notes";
import { OrderedList } from "./ordered-list";
import { makeRecords, readChanges } from "./records";
import { Sheets } from "./sheets";
import type { BoardSource, RecordChange } from "./source";
import type { Touched, TouchedFields, TouchedList, TouchedRecord } from "./touch";

export type { BoardSource, RecordChange } from "./source";

/**
 * What stands where: the ordered lists of a board and its records, kept up to date change by change.
 * A list is the same array for as long as it has the same ids in the same order, and another array afterwards.
 */
export interface Arrangement {
  readonly journeys: readonly Id[];
  readonly personas: readonly Id[];
  /** The channels that people named themselves. */
  readonly channels: readonly Id[];
  /** The product groups. */
  readonly groups: readonly Id[];
  /** The phases of a journey, left to right. */
  phases(journeyId: Id): readonly Id[];
  /** The steps of a phase, left to right. */
  steps(phaseId: Id): readonly Id[];
  /** The steps of a journey through all its phases, left to right. */
  stepsOfJourney(journeyId: Id): readonly Id[];
  /** The lanes of a journey, top down. */
  lanes(journeyId: Id): readonly Id[];
  /** The notes of a cell, top down. Empty when no sheet shows the cell: its notes are then unplaced. */
  cell(laneId: Id, stepId: Id): readonly Id[];
  /** The steps at which a lane shows notes, in no order. */
  filled(laneId: Id): readonly Id[];
  /** The notes beside the sheets, the oldest first. */
  readonly free: readonly Id[];
  /** The notes whose cell no sheet shows (its lane, step, phase or journey is gone, or they don't belong together), cell by cell. */
  readonly unplaced: readonly Id[];

  /** The records as they were read last; undefined when gone. */
  journey(id: Id): Journey | undefined;
  phase(id: Id): Phase | undefined;
  step(id: Id): Step | undefined;
  lane(id: Id): Lane | undefined;
  persona(id: Id): Persona | undefined;
  channel(id: Id): Channel | undefined;
  group(id: Id): ProductGroup | undefined;
  note(id: Id): Note | undefined;

  /** Takes changes in and tells what they made different. Reads each changed record once, and nothing else. */
  apply(changes: readonly RecordChange[]): Touched;
}

/** An arrangement of everything that the source holds now. */
export function makeArrangement(source: BoardSource): Arrangement {
  const records = makeRecords();
  const sheets = new Sheets(records);
  const byNote =
    (compare: (a: Note, b: Note) => number) =>
    (a: Id, b: Id): number => {
      const [first, second] = [records.notes.get(a), records.notes.get(b)];
      return first && second ? compare(first, second) : 0;
    };
  const cells = new Cells(byNote(compareByCell), (laneId, stepId) =>
    sheets.isShown(laneId, stepId),
  );
  const free = new OrderedList(byNote(compareByAge));

  /** After a change of the sheets, other cells than before may be shown. */
  function review(change: TouchedRecord): void {
    switch (change.record) {
      case "journeys":
        if (change.before !== undefined && change.after !== undefined) return;
        return sheets.lanes.of(change.id).forEach((laneId) => cells.reviewLane(laneId));
      case "lanes":
        if (change.fields.includes("journeyId")) cells.reviewLane(change.id);
        return;
      case "phases":
        if (!change.fields.includes("journeyId")) return;
        return sheets.steps.of(change.id).forEach((stepId) => cells.reviewStep(stepId));
      case "steps":
        if (change.fields.includes("phaseId")) cells.reviewStep(change.id);
        return;
      case "personas":
      case "channels":
      case "groups":
      case "notes":
        return;
    }
  }

  function placeNote(id: Id, before: Note | undefined, after: Note | undefined): void {
    if (before?.place === after?.place && before?.at === after?.at) return;
    if (before !== undefined) {
      if (isCell(before.place)) cells.remove(before.place, id);
      else free.remove(id);
    }
    if (after !== undefined) {
      if (isCell(after.place)) cells.put(after.place, id);
      else free.put(id);
    }
  }

  function apply(changes: readonly RecordChange[]): Touched {
    const changed = readChanges(source, records, changes);
    for (const change of changed) sheets.take(change);
    const told = fieldsIn(changes);
    const lists: TouchedList[] = sheets.settle();
    // Notes come last: whether a sheet shows their cell hangs on all the rest.
    for (const change of changed) review(change);
    for (const change of changed)
      if (change.record === "notes") placeNote(change.id, change.before, change.after);
    for (const cell of cells.settle()) lists.push({ list: "cell", ...cell });
    if (free.settle()) lists.push({ list: "free" });
    if (cells.unplaced.settle()) lists.push({ list: "unplaced" });
    return [...changed, ...told, ...lists];
  }

  const kinds = [
    "journeys",
    "personas",
    "channels",
    "groups",
    "phases",
    "steps",
    "lanes",
    "notes",
  ] as const;
  apply(kinds.flatMap((root) => Array.from(source.ids(root), (id) => ({ root, id }))));

  return {
    get journeys() {
      return sheets.journeys.ids;
    },
    get personas() {
      return sheets.personas.ids;
    },
    get channels() {
      return sheets.channels.ids;
    },
    get groups() {
      return sheets.groups.ids;
    },
    phases: (journeyId) => sheets.phases.of(journeyId),
    steps: (phaseId) => sheets.steps.of(phaseId),
    stepsOfJourney: (journeyId) => sheets.stepsOfJourney(journeyId),
    lanes: (journeyId) => sheets.lanes.of(journeyId),
    cell: (laneId, stepId) => cells.visible(laneId, stepId),
    filled: (laneId) => cells.filled(laneId),
    get free() {
      return free.ids;
    },
    get unplaced() {
      return cells.unplaced.ids;
    },
    journey: (id) => records.journeys.get(id),
    phase: (id) => records.phases.get(id),
    step: (id) => records.steps.get(id),
    lane: (id) => records.lanes.get(id),
    persona: (id) => records.personas.get(id),
    channel: (id) => records.channels.get(id),
    group: (id) => records.groups.get(id),
    note: (id) => records.notes.get(id),
    apply,
  };
}

/** The things that changes speak of field by field: nothing here stands elsewhere because of them. */
const fieldsIn = (changes: readonly RecordChange[]): TouchedFields[] =>
  changes.flatMap(({ root, id }) => (isFieldRoot(root) ? { fieldsOf: root, id } : []));
