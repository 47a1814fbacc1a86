import type { StopId } from "@resa/shared/model/stop";
import { type Accessor, createSignal } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import type { LiveBoard } from "../board/live-board";
import type { Canvas } from "../canvas/CanvasProvider";

/** Somebody presents, in this tab. */
export interface Presenting {
  readonly what: "presenting";
  /** Whether the others may follow. */
  readonly to: "everyone" | "me";
  readonly stop: StopId;
  /** When it began, Unix ms. */
  readonly since: number;
}

/** What is shown of the walk. */
export type Shown = { readonly what: "nothing" } | { readonly what: "panel" } | Presenting;

/** What the button in the bar, the panel and the canvas share of the walk through one board. */
export interface WalkDesk {
  readonly shown: Accessor<Shown>;
  show(shown: Shown): void;
  /** The canvas, while the board is shown on it. */
  readonly canvas: Accessor<Canvas | null>;
  setCanvas(canvas: Canvas | null): void;
}

const desks = new WeakMap<LiveBoard, WalkDesk>();

/** The desk of the board that is open. */
export function useWalkDesk(): WalkDesk {
  const board = useBoard();
  const known = desks.get(board);
  if (known) return known;
  const [shown, show] = createSignal<Shown>({ what: "nothing" });
  const [canvas, setCanvas] = createSignal<Canvas | null>(null);
  const desk: WalkDesk = { shown, show, canvas, setCanvas };
  desks.set(board, desk);
  return desk;
}
