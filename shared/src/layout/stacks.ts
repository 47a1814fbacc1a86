import type { Id } from "../model/id";
import type { NoteBox } from "./box";
import type { Boxes } from "./boxes";
import type { NoteExtent } from "./note-extent";
import { cellPadding, laneMinHeight, noteGap } from "./sizes";

interface Stack {
  readonly noteIds: readonly Id[];
  readonly height: number;
}

/** The notes of every cell, one below the other, and the heights of the lanes that follow from them. */
export class Stacks {
  readonly #notes: Boxes<NoteBox>;
  readonly #extentOf: (noteId: Id) => NoteExtent;
  readonly #lanes = new Map<Id, { readonly stacks: Map<Id, Stack>; height: number }>();

  constructor(notes: Boxes<NoteBox>, extentOf: (noteId: Id) => NoteExtent) {
    this.#notes = notes;
    this.#extentOf = extentOf;
  }

  /** The height that the notes of a lane need. */
  laneHeight(laneId: Id): number {
    return this.#lanes.get(laneId)?.height ?? laneMinHeight;
  }

  /** Takes the notes of a cell away: clear every cell that changes before placing any, since a note may move between them. */
  clear(laneId: Id, stepId: Id): void {
    const stack = this.#lanes.get(laneId)?.stacks.get(stepId);
    for (const id of stack?.noteIds ?? []) this.#notes.remove(id);
  }

  /** Stacks these notes in a cell, from `top` (px) down, and tells whether the height of the lane is now different. */
  place(laneId: Id, stepId: Id, noteIds: readonly Id[], top = 0): boolean {
    const before = this.laneHeight(laneId);
    const lane = this.#lanes.get(laneId) ?? { stacks: new Map<Id, Stack>(), height: before };
    this.#lanes.set(laneId, lane);

    let y = top + cellPadding;
    for (const id of noteIds) {
      const extent = this.#extentOf(id);
      this.#notes.set(id, { x: cellPadding, y, ...extent });
      y += extent.height + noteGap;
    }
    if (noteIds.length === 0) lane.stacks.delete(stepId);
    else lane.stacks.set(stepId, { noteIds, height: y - noteGap + cellPadding });

    lane.height = laneMinHeight;
    for (const stack of lane.stacks.values()) lane.height = Math.max(lane.height, stack.height);
    if (lane.stacks.size === 0) this.#lanes.delete(laneId);
    return lane.height !== before;
  }
}
