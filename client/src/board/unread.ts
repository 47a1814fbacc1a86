import type { Id } from "@resa/shared/model/id";
import { untrack } from "solid-js";
import type { FeedbackProjection } from "./feedback-projection";
import { makeSignals } from "./signals";

/** How far somebody has read: to when in each thread, and what was there before they last looked at everything (Unix ms). */
export interface Reads {
  readonly threads: Readonly<Record<Id, number>>;
  readonly seenAt: number;
}

/** What others have said since this person last read it. Nothing counts before it is known how far they have read. */
export interface Unread {
  /** How many comments of a thread are unread. */
  of(threadId: Id): number;
  /** How many threads have something unread. */
  count(): number;
  /** Those threads. */
  threads(): readonly Id[];
  /** All of a thread has been read now. */
  read(threadId: Id): void;
  learn(reads: Reads): void;
  dispose(): void;
}

interface UnreadParts {
  readonly projection: FeedbackProjection;
  readonly me: () => Id;
  /** Tells the server; it matters little when that fails. */
  readonly tell: (threadId: Id, at: number) => void;
}

export function makeUnread({ projection, me, tell }: UnreadParts): Unread {
  const { track, fire } = makeSignals();
  const readTo = new Map<Id, number>();
  const counts = new Map<Id, number>();
  let seenAt = Infinity;

  const recount = (threadId: Id): void => {
    const from = Math.max(seenAt, readTo.get(threadId) ?? 0);
    let count = 0;
    // From the end, as far as something is new.
    for (const id of projection.comments(threadId).toReversed()) {
      const comment = projection.comment(id);
      if (!comment || comment.at <= from) break;
      if (comment.by !== me() && !comment.deleted) count += 1;
    }
    if (count === (counts.get(threadId) ?? 0)) return;
    if (count === 0) counts.delete(threadId);
    else counts.set(threadId, count);
    fire(threadId);
    fire("");
  };
  const follow = (threadIds: Iterable<Id>): void =>
    untrack(() => {
      for (const id of threadIds) recount(id);
    });
  const unfollow = projection.follow(follow);

  return {
    of: (threadId) => (track(threadId), counts.get(threadId) ?? 0),
    count: () => (track(""), counts.size),
    threads: () => (track(""), [...counts.keys()]),
    read(threadId) {
      if (!counts.has(threadId)) return;
      // Not one's own: while it is under way, it bears the time of this device.
      const last = untrack(() =>
        projection
          .comments(threadId)
          .flatMap((id) => projection.comment(id) ?? [])
          .findLast(({ by }) => by !== me()),
      );
      if (!last) return;
      readTo.set(threadId, last.at);
      follow([threadId]);
      tell(threadId, last.at);
    },
    learn(reads) {
      seenAt = reads.seenAt;
      for (const [id, at] of Object.entries(reads.threads))
        readTo.set(id, Math.max(at, readTo.get(id) ?? 0));
      follow(untrack(projection.threads));
    },
    dispose: unfollow,
  };
}
