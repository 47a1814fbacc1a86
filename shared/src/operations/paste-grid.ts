import type * as Y from "yjs";
import type { Id } from "../model/id";
import { kindOfRole } from "../model/note-kind";
import type { Lane } from "../model/lane";
import type { Order } from "../model/order";
import type { Step } from "../model/step";
import { readRecord } from "../document/read";
import { addLane } from "./lane";
import { addNote, type NewNote } from "./note";
import { addStep } from "./step";

/** Notes that come onto a sheet together, with the lanes and steps that they need. */
export interface PastedGrid {
  /** For each row a lane that is there (its id), or one to add. */
  readonly lanes: readonly (Id | Pick<Lane, "journeyId" | "role" | "name" | "order">)[];
  /** For each column a step that is there (its id), or one to add. */
  readonly steps: readonly (Id | Pick<Step, "phaseId" | "title" | "order">)[];
  readonly notes: readonly PastedNote[];
}

/** A note by row and column; the kind is the one that the lane suggests, unless it says another. */
export type PastedNote = Pick<
  NewNote,
  "kind" | "colour" | "size" | "picture" | "alt" | "text" | "runs"
> & {
  readonly row: number;
  readonly column: number;
  readonly order: Order;
};

/** Adds what is missing and the notes, in one transaction. Notes of rows or columns that aren't there are left out. Returns the ids of the notes. */
export function pasteGrid(
  doc: Y.Doc,
  { lanes, steps, notes }: PastedGrid,
  made: Pick<NewNote, "by" | "at">,
): readonly Id[] {
  return doc.transact(() => {
    const laneIds = lanes.map((lane) => (typeof lane === "string" ? lane : addLane(doc, lane)));
    const stepIds = steps.map((step) => (typeof step === "string" ? step : addStep(doc, step)));
    return notes.flatMap(({ row, column, order, ...note }) => {
      const [laneId, stepId] = [laneIds[row], stepIds[column]];
      if (laneId === undefined || stepId === undefined) return [];
      const role = readRecord(doc, "lanes", laneId)?.role ?? "free";
      const place = { laneId, stepId, order };
      return [addNote(doc, { kind: kindOfRole[role], ...note, place, ...made })];
    });
  });
}
