import { type Accessor, createSignal } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import type { LiveBoard } from "../board/live-board";

/** Whether the list of where everybody is stands open, for the buttons that open it and the list itself. */
export interface HereDesk {
  readonly isOpen: Accessor<boolean>;
  open(isOpen: boolean): void;
}

const desks = new WeakMap<LiveBoard, HereDesk>();

/** The desk of the board that is open. */
export function useHereDesk(): HereDesk {
  const board = useBoard();
  const known = desks.get(board);
  if (known) return known;
  const [isOpen, open] = createSignal(false);
  const desk: HereDesk = { isOpen, open };
  desks.set(board, desk);
  return desk;
}
