import type { Id } from "@resa/shared/model/id";
import type { Trace } from "@resa/shared/model/trace";
import { createSignal } from "solid-js";

/** What others have done to the board since this person last looked. Nothing counts before it is known when that was. */
export interface News {
  /** Of each thing the last deed, latest first. */
  all(): readonly Trace[];
  /** Whether this person did not look when something was done or said (Unix ms). */
  wasAway(at: number): boolean;
  /** Takes over when somebody last looked, Unix ms. */
  learn(seenAt: number): void;
  /** All of it has been seen. */
  see(): void;
  /** Something was done to these things. */
  follow(ids: Iterable<Id>): void;
  /** This person looks away: what they have watched so far is nothing new, unless something waits to be seen. */
  lookAway(): void;
}

export interface NewsParts {
  /** The last deed to a thing; null when nobody knows of any. */
  readonly trace: (id: Id) => Trace | null;
  /** All things of which a deed is known. */
  readonly traced: () => Iterable<Id>;
  readonly me: () => Id;
  /** Since when somebody has been looking at the board, and sees by themselves what happens to it (Unix ms); Infinity = not now. */
  readonly watchingSince: () => number;
  /** The server's clock, Unix ms. */
  readonly now: () => number;
  /** Whether something else waits to be seen. */
  readonly isBehind: () => boolean;
  /** Tells the server up to when all has been seen, Unix ms; it matters little when that fails. */
  readonly tell: (seenAt: number) => void;
}

/** Keeps that list. A change costs what it changes; all traces are read once, when it is known since when they count. */
export function makeNews(parts: NewsParts): News {
  const { trace, traced, me, watchingSince, now, isBehind, tell } = parts;
  const unseen = new Map<Id, Trace>();
  const [changed, change] = createSignal(undefined, { equals: false });
  let sorted: readonly Trace[] | null = null;
  let seenAt = Infinity;
  /** By the server's clock. */
  let latest = 0;

  const wasAway = (at: number): boolean => at < watchingSince();
  const take = (id: Id): void => {
    const deed = trace(id);
    if (!deed) return;
    latest = Math.max(latest, deed.at);
    // Whoever does something to a thing has seen it.
    if (deed.by === me() || deed.at <= seenAt) unseen.delete(id);
    // It may be told of a while after it was done.
    else if (wasAway(deed.at) || unseen.has(id)) unseen.set(id, deed);
  };
  const takeAll = (ids: Iterable<Id>): void => {
    for (const id of ids) take(id);
    sorted = null;
    change();
  };
  const seeTo = (at: number): void => {
    if (at <= seenAt) return;
    seenAt = at;
    tell(at);
  };

  return {
    all() {
      changed();
      sorted ??= [...unseen.values()].toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
      return sorted;
    },
    wasAway,
    learn(at) {
      // Asked again on each new connection; what has been seen here meanwhile stays seen.
      seenAt = seenAt === Infinity ? at : Math.max(seenAt, at);
      takeAll(traced());
    },
    see() {
      seeTo(latest);
      takeAll([...unseen.keys()]);
    },
    follow: (ids) => seenAt < Infinity && takeAll(ids),
    lookAway() {
      // Of what was done just now one has yet to be told.
      if (seenAt < Infinity && unseen.size === 0 && !isBehind()) seeTo(now());
    },
  };
}
