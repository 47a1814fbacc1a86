import type { VersionAnswer } from "@resa/shared/protocol/versions";
import { type Accessor, createSignal } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import type { LiveBoard } from "../board/live-board";

/** What is shown of the versions of a board. */
export type ShownVersions =
  | { readonly what: "nothing" }
  | { readonly what: "list" }
  /** The list, with the question what the board as it is now is to be called. */
  | { readonly what: "naming" }
  /** One beside the board as it is. */
  | { readonly what: "version"; readonly version: VersionAnswer };

/** What the menu, the commands and the panel share of the versions of one board. */
export interface VersionsDesk {
  readonly shown: Accessor<ShownVersions>;
  show(shown: ShownVersions): void;
}

const desks = new WeakMap<LiveBoard, VersionsDesk>();

/** The desk of the board that is open. */
export function useVersionsDesk(): VersionsDesk {
  const board = useBoard();
  const known = desks.get(board);
  if (known) return known;
  const [shown, show] = createSignal<ShownVersions>({ what: "nothing" });
  const desk: VersionsDesk = { shown, show };
  desks.set(board, desk);
  return desk;
}
