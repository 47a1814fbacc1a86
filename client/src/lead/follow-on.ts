import { createEffect, createMemo, on } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useFollowing } from "../board/following";
import type { Leading } from "../board/leading";
import { type KeptFollowing, keepFollowing, readFollowing } from "./kept-following";

/** Whoever followed somebody when their page was loaded anew follows on: a person, or a presentation that is still the same. */
export function createFollowOn({ presentation, isLeader }: Leading): void {
  const { id, feedback } = useBoard();
  const { following, follow, lookAway } = useFollowing();
  const arrived = createMemo(() => feedback()?.arrived() === true);

  const goOn = ({ following: before, presentationAt }: KeptFollowing): void => {
    if (before.kind === "nobody" || following().kind !== "nobody") return;
    const isOver = isLeader() || presentation()?.at !== presentationAt;
    if (before.whom.kind === "leader" && isOver) return;
    follow(before.whom);
    if (before.kind === "away") lookAway();
  };
  // Only then it is known who presents.
  createEffect(
    on(arrived, (has) => {
      const kept = has ? readFollowing(id) : null;
      if (kept) goOn(kept);
    }),
  );
  createEffect(() => {
    if (arrived())
      keepFollowing(id, { following: following(), presentationAt: presentation()?.at ?? null });
  });
}
