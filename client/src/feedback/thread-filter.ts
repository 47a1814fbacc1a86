import type { Id } from "@resa/shared/model/id";
import type { FeedbackProjection } from "../board/feedback-projection";
import type { Projection } from "../board/projection";

/** Which threads are listed. */
export const threadFilters = ["open", "mine", "mentions", "moments", "resolved"] as const;
export type ThreadFilter = (typeof threadFilters)[number];

interface Parts {
  readonly projection: FeedbackProjection;
  readonly board: Pick<Projection, "moments">;
  readonly me: Id;
}

/** Whether a thread is one of these. All but the resolved ones are open. Reactive. */
export function passes(
  filter: ThreadFilter,
  threadId: Id,
  { projection, board, me }: Parts,
): boolean {
  const thread = projection.thread(threadId);
  if (!thread || (thread.resolved !== null) !== (filter === "resolved")) return false;
  const comments = () =>
    projection.comments(threadId).flatMap((id) => projection.comment(id) ?? []);
  switch (filter) {
    case "open":
    case "resolved":
      return true;
    case "mine":
      return thread.by === me || comments().some(({ by }) => by === me);
    case "mentions":
      return comments().some(({ mentions }) => mentions.includes(me));
    case "moments":
      return (
        thread.anchor.kind !== "point" &&
        (thread.anchor.kind === "moment" || board.moments().has(thread.anchor.id))
      );
  }
}

/** The first `most` threads that pass, and whether there are more. Looks no further than it must. */
export function firstOf(
  threadIds: readonly Id[],
  most: number,
  test: (threadId: Id) => boolean,
): { readonly ids: readonly Id[]; readonly hasMore: boolean } {
  const ids: Id[] = [];
  for (const id of threadIds) {
    if (!test(id)) continue;
    if (ids.length === most) return { ids, hasMore: true };
    ids.push(id);
  }
  return { ids, hasMore: false };
}
