import { addNote, moveNote } from "@resa/shared/operations/note";
import type { Awareness } from "y-protocols/awareness";
import type * as Y from "yjs";

/** Between two moves of a note, ms: 20 Hz. */
export const movePace = 1000 / 20;
/** Between two moves of a pointer, ms: 30 Hz. */
const pointerPace = 1000 / 30;
/** Times are counted anew after so many ms, so that one fits into a coordinate. */
const era = 1_000_000;

/** The time of this machine, ms: the same in all its processes, to fractions of a millisecond. */
export const clock = (): number => (performance.timeOrigin + performance.now()) % era;

/** How long ago a time of `clock` was, ms. */
export const since = (time: number): number => (clock() - time + era) % era;

/** Somebody who moves a note and a pointer, steadily. */
export interface Mover {
  /** How often the note has been moved. */
  readonly moves: number;
  stop(): void;
}

/** The note says of itself when it was moved (`x`, a time of `clock`) and for the how many-th time (`y`). */
export function makeMover(doc: Y.Doc, awareness: Awareness): Mover {
  const id = addNote(doc, { place: { x: clock(), y: 0 }, by: "bench", at: 1 });
  let moves = 0;
  const move = (): void => moveNote(doc, id, { x: clock(), y: ++moves });
  const point = (): void => awareness.setLocalState({ pointer: { x: clock(), y: moves } });
  const timers: ReturnType<typeof setInterval>[] = [];
  const every = (pace: number, act: () => void): void => {
    // People don't move in step.
    setTimeout(() => timers.push(setInterval(act, pace)), Math.random() * pace);
  };
  every(movePace, move);
  every(pointerPace, point);
  return {
    get moves() {
      return moves;
    },
    stop: () => timers.forEach(clearInterval),
  };
}
