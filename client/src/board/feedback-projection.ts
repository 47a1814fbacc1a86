import type { Comment } from "@resa/shared/model/comment";
import type { Id } from "@resa/shared/model/id";
import {
  type Reactable,
  type Reaction,
  reactionOfKey,
  reactions as allReactions,
} from "@resa/shared/model/reaction";
import type { Thread } from "@resa/shared/model/thread";
import type { Trace } from "@resa/shared/model/trace";
import { batch } from "solid-js";

import { makeSignals } from "./signals";

/** Where the records of feedback are read, each afresh at every call. */
export interface FeedbackSource {
  thread(id: Id): Thread | null;
  comment(id: Id): Comment | null;
  /** Whether somebody has reacted so, by a `reactionKey`. */
  hasReaction(key: string): boolean;
  /** What somebody was called who has said something; empty = not known. */
  name(personId: Id): string;
  /** The last deed to a thing of the board; null when nobody knows of any. */
  trace(thingId: Id): Trace | null;
}

/** What is to be read again: ids of threads, comments, people and traced things, and keys of reactions. */
export interface FeedbackChanges {
  readonly threads?: Iterable<Id>;
  readonly comments?: Iterable<Id>;
  readonly reactions?: Iterable<string>;
  readonly names?: Iterable<Id>;
  readonly traces?: Iterable<Id>;
}

/** One kind of reaction, and who gave it, first come first. */
export interface Reacted {
  readonly reaction: Reaction;
  readonly people: readonly Id[];
}

/** Solid's view of what is said of a board. Everything is reactive, and a change costs only what it touches. */
export interface FeedbackProjection {
  /** All threads; the one in which something was said last comes first. */
  threads(): readonly Id[];
  thread(id: Id): Thread | null;
  /** The threads on a thing of the board, oldest first. */
  threadsOn(thingId: Id): readonly Id[];
  /** The threads on points of the board. */
  pins(): readonly Id[];
  /** A thread's comments, oldest first. */
  comments(threadId: Id): readonly Id[];
  comment(id: Id): Comment | null;
  /** How many comments stand in the open threads on a thing. */
  countOn(thingId: Id): number;
  /** The things that have open threads. */
  things(): readonly Id[];
  reactions(on: Reactable, id: Id): readonly Reacted[];
  /** What somebody is called by what they have said; empty = not known. */
  name(personId: Id): string;
  /** Who last did what to a thing of the board; null when nobody knows. */
  trace(thingId: Id): Trace | null;
  /** Tells at once which threads a change touched. Returns what ends it. */
  follow(listener: (threadIds: ReadonlySet<Id>) => void): () => void;
  /** Reads these again. */
  apply(changes: FeedbackChanges): void;
}

const none: readonly never[] = [];
/** Threads on points stand under no thing. */
const points = "";

export function makeFeedbackProjection(source: FeedbackSource): FeedbackProjection {
  const { track, fire } = makeSignals();
  const followers = new Set<(threadIds: ReadonlySet<Id>) => void>();
  const onThing = new Map<Id, readonly Id[]>();
  const thingOf = new Map<Id, Id>();
  const commentsOf = new Map<Id, readonly Id[]>();
  const threadOf = new Map<Id, Id>();
  /** When each was said, since sorting asks often. */
  const times = new Map<Id, number>();
  const reacted = new Map<string, ReadonlySet<string>>();
  let order: readonly Id[] | null = null;

  const timeOf = (id: Id): number => times.get(id) ?? 0;
  const earlierFirst = (a: Id, b: Id): number => timeOf(a) - timeOf(b) || (a < b ? -1 : 1);
  const lastOf = (threadId: Id): number => timeOf(commentsOf.get(threadId)?.at(-1) ?? threadId);

  /** Puts those of `stale` that belong there into a list, and takes the others out. */
  const relist = (
    lists: Map<Id, readonly Id[]>,
    of: Id,
    stale: ReadonlySet<Id>,
    belongs: (id: Id) => boolean,
  ): boolean => {
    const before = lists.get(of) ?? none;
    const kept = before.filter((id) => !stale.has(id));
    const after = [...kept, ...[...stale].filter(belongs)].toSorted(earlierFirst);
    if (before.length === after.length && before.every((id, at) => id === after[at])) return false;
    if (after.length === 0) lists.delete(of);
    else lists.set(of, after);
    return true;
  };
  const gather = (groups: Map<Id, Set<Id>>, of: Id, id: Id): void =>
    void (groups.get(of)?.add(id) ?? groups.set(of, new Set([id])));

  const applyThreads = (ids: Iterable<Id>, touched: Set<Id>): void => {
    const groups = new Map<Id, Set<Id>>();
    for (const id of ids) {
      const before = thingOf.get(id);
      const thread = source.thread(id);
      const now = thread && (thread.anchor.kind === "point" ? points : thread.anchor.id);
      if (before !== undefined) gather(groups, before, id);
      if (now === null) thingOf.delete(id);
      else {
        thingOf.set(id, now);
        gather(groups, now, id);
        if (!times.has(id)) times.set(id, thread?.at ?? 0);
      }
      touched.add(id);
      fire(`thread/${id}`);
    }
    for (const [thing, stale] of groups)
      if (relist(onThing, thing, stale, (id) => thingOf.get(id) === thing)) fire(`on/${thing}`);
    if (groups.size > 0) fire("things");
  };

  const applyComments = (ids: Iterable<Id>, touched: Set<Id>): void => {
    const groups = new Map<Id, Set<Id>>();
    for (const id of ids) {
      const before = threadOf.get(id);
      const comment = source.comment(id);
      if (before !== undefined) gather(groups, before, id);
      if (comment) {
        threadOf.set(id, comment.threadId);
        times.set(id, comment.at);
        gather(groups, comment.threadId, id);
      } else threadOf.delete(id);
      fire(`comment/${id}`);
    }
    for (const [threadId, stale] of groups) {
      touched.add(threadId);
      if (relist(commentsOf, threadId, stale, (id) => threadOf.get(id) === threadId))
        fire(`comments/${threadId}`);
    }
  };

  const applyReactions = (keys: Iterable<string>): void => {
    for (const key of keys) {
      const subject = key.split("/").slice(0, 2).join("/");
      const now = new Set(reacted.get(subject));
      if (source.hasReaction(key)) now.add(key);
      else now.delete(key);
      if (now.size === 0) reacted.delete(subject);
      else reacted.set(subject, now);
      fire(`reactions/${subject}`);
    }
  };

  const isOpen = (threadId: Id): boolean => source.thread(threadId)?.resolved === null;
  const saidIn = (threadId: Id): number =>
    (commentsOf.get(threadId) ?? none).filter((id) => source.comment(id)?.deleted === null).length;

  return {
    threads() {
      track("threads");
      // Sorted when somebody looks, and not at each change while nobody does.
      order ??= [...thingOf.keys()].toSorted((a, b) => lastOf(b) - lastOf(a) || (a < b ? 1 : -1));
      return order;
    },
    thread: (id) => (track(`thread/${id}`), source.thread(id)),
    threadsOn: (id) => (track(`on/${id}`), onThing.get(id) ?? none),
    pins: () => (track(`on/${points}`), onThing.get(points) ?? none),
    comments: (id) => (track(`comments/${id}`), commentsOf.get(id) ?? none),
    comment: (id) => (track(`comment/${id}`), source.comment(id)),
    countOn(id) {
      track(`count/${id}`);
      return (onThing.get(id) ?? none).filter(isOpen).reduce((sum, each) => sum + saidIn(each), 0);
    },
    things() {
      track("things");
      return [...onThing].flatMap(([id, ids]) => (id !== points && ids.some(isOpen) ? [id] : []));
    },
    reactions(on, id) {
      track(`reactions/${on}/${id}`);
      const given = [...(reacted.get(`${on}/${id}`) ?? none)].flatMap(
        (key) => reactionOfKey(key) ?? [],
      );
      return allReactions.flatMap((reaction) => {
        const people = given
          .filter((each) => each.reaction === reaction)
          .map((each) => each.personId);
        return people.length > 0 ? [{ reaction, people }] : [];
      });
    },
    name: (id) => (track(`name/${id}`), source.name(id)),
    trace: (id) => (track(`trace/${id}`), source.trace(id)),
    follow(listener) {
      followers.add(listener);
      return () => followers.delete(listener);
    },
    apply: ({ threads = none, comments = none, reactions = none, names = none, traces = none }) =>
      batch(() => {
        const touched = new Set<Id>();
        applyThreads(threads, touched);
        applyComments(comments, touched);
        applyReactions(reactions);
        for (const id of names) fire(`name/${id}`);
        for (const id of traces) fire(`trace/${id}`);
        if (touched.size === 0) return;
        order = null;
        fire("threads");
        for (const thing of new Set([...touched].map((id) => thingOf.get(id))))
          fire(`count/${thing}`);
        for (const follow of followers) follow(touched);
      }),
  };
}
