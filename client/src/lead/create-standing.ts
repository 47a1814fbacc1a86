import type { Id } from "@resa/shared/model/id";
import { type Accessor, createMemo } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useFollowing, type Whom } from "../board/following";
import { isUp } from "../board/saving";

/** How one stands towards somebody whom one can follow. */
export type Standing = "with" | "away" | "apart";

/** Whether one follows them. */
export function createStanding(whom: Whom["kind"]): Accessor<Standing> {
  const { following } = useFollowing();
  return () => {
    const now = following();
    return now.kind === "nobody" || now.whom.kind !== whom ? "apart" : now.kind;
  };
}

/** Why somebody can't be followed right now: they have lost the connection, or one has lost it oneself. It comes back by itself. */
export type Pause = "theirs" | "own";

/** Whether somebody can be followed right now, by whether the server says that they are here. */
export function createPause(personId: Accessor<Id>): Accessor<Pause | null> {
  const { presence, saving, me } = useBoard();
  const isOffline = createMemo(() => !isUp(saving()));
  const isHere = createMemo(
    () =>
      personId() === me().id ||
      presence.peers().some((peer) => presence.peer(peer)?.person.id === personId()),
  );
  return () => (isOffline() ? "own" : isHere() ? null : "theirs");
}
