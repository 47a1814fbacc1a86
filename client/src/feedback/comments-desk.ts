import type { Point } from "@resa/shared/layout/box";
import type { Id } from "@resa/shared/model/id";
import { type Accessor, createSignal } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import type { LiveBoard } from "../board/live-board";

/** What the panel of comments shows. */
export type Shown =
  | { readonly what: "nothing" }
  | { readonly what: "list" }
  | { readonly what: "thread"; readonly id: Id }
  /** A thread that is about to begin at a point of the board. */
  | { readonly what: "point"; readonly point: Point };

/** What the button in the bar, the panel and the canvas share of the comments on one board. */
export interface CommentsDesk {
  readonly shown: Accessor<Shown>;
  show(shown: Shown): void;
  /** Whether the next press on the canvas says what is commented on. */
  readonly isArmed: Accessor<boolean>;
  arm(isArmed: boolean): void;
  /** The thing whose comments want the focus, as soon as they are there. */
  readonly wanted: Accessor<Id | null>;
  want(thingId: Id | null): void;
}

const desks = new WeakMap<LiveBoard, CommentsDesk>();

/** The desk of the board that is open. */
export function useCommentsDesk(): CommentsDesk {
  const board = useBoard();
  const known = desks.get(board);
  if (known) return known;
  const [shown, show] = createSignal<Shown>({ what: "nothing" });
  const [isArmed, arm] = createSignal(false);
  const [wanted, want] = createSignal<Id | null>(null);
  const desk: CommentsDesk = { shown, show, isArmed, arm, wanted, want };
  desks.set(board, desk);
  return desk;
}
