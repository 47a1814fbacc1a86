import type { Id } from "../model/id";
import type { Journey } from "../model/journey";
import type { Lane } from "../model/lane";
import type { Note } from "../model/note";
import type { Persona } from "../model/persona";
import type { Phase } from "../model/phase";
import type { Step } from "../model/step";
import type { RecordKind, Touched } from "./touch";

/** How a board's records are read: afresh at every call, null when there is no such record. */
export interface BoardSource {
  journey(id: Id): Journey | null;
  phase(id: Id): Phase | null;
  step(id: Id): Step | null;
  lane(id: Id): Lane | null;
  persona(id: Id): Persona | null;
  note(id: Id): Note | null;
  ids(kind: RecordKind): Iterable<Id>;
}

/**
 * Something under this root and id was added, changed or removed. `texts`, `notes`, `kinds` and `colours` all speak of the note `id`;
 * roots that the arrangement doesn't know are passed over.
 */
export interface RecordChange {
  readonly root: string;
  readonly id: Id;
}

/**
 * What stands where: the ordered lists of a board and its records, kept up to date change by change.
 * A list is the same array for as long as it has the same ids in the same order, and another array afterwards.
 */
export interface Arrangement {
  readonly journeys: readonly Id[];
  readonly personas: readonly Id[];
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
  note(id: Id): Note | undefined;

  /** Takes changes in and tells what they made different. Reads each changed record once, and nothing else. */
  apply(changes: readonly RecordChange[]): Touched;
}

/** An arrangement of everything that the source holds now. */
export function makeArrangement(source: BoardSource): Arrangement {
  throw new Error(`not arranged yet: ${String(source)}`);
}
