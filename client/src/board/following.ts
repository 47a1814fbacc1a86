import type { Id } from "@resa/shared/model/id";
import { type Accessor, createSignal } from "solid-js";
import { useBoard } from "./BoardProvider";
import type { LiveBoard } from "./live-board";

/** Whose view one sees: that of whoever presents the board, or of one person, presenting or not. */
export type Whom = { readonly kind: "leader" } | { readonly kind: "person"; readonly id: Id };

/** Whether one's view follows somebody's. `away`: it did, until one moved it oneself; one click brings it back. */
export type Following =
  | { readonly kind: "nobody" }
  | { readonly kind: "with"; readonly whom: Whom }
  | { readonly kind: "away"; readonly whom: Whom };

/** What the avatars, the bar and the canvas share of whom one follows. */
export interface FollowDesk {
  readonly following: Accessor<Following>;
  follow(whom: Whom): void;
  /** One's own view again, with a way back. */
  lookAway(): void;
  leave(): void;
}

const desks = new WeakMap<LiveBoard, FollowDesk>();

/** Whom one follows on the board that is open. */
export function useFollowing(): FollowDesk {
  const board = useBoard();
  const known = desks.get(board);
  if (known) return known;
  const [following, setFollowing] = createSignal<Following>({ kind: "nobody" });
  const desk: FollowDesk = {
    following,
    follow: (whom) => void setFollowing({ kind: "with", whom }),
    lookAway: () =>
      void setFollowing((now) => (now.kind === "with" ? { kind: "away", whom: now.whom } : now)),
    leave: () => void setFollowing({ kind: "nobody" }),
  };
  desks.set(board, desk);
  return desk;
}
