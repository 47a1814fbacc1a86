import type { Reads } from "./reads";

interface Kept {
  readonly threads: Map<string, number>;
  seenAt: number;
}

/** Reads that last as long as the process; `now` is in Unix ms. */
export function makeMemoryReads(now: () => number): Reads {
  const kept = new Map<string, Kept>();
  const of = (boardId: string, personId: string): Kept => {
    const key = JSON.stringify([boardId, personId]);
    const known = kept.get(key) ?? { threads: new Map(), seenAt: 0 };
    kept.set(key, known);
    return known;
  };
  return {
    async of(boardId, personId) {
      const reads = of(boardId, personId);
      reads.seenAt ||= now();
      return { threads: Object.fromEntries(reads.threads), seenAt: reads.seenAt };
    },
    async setRead(boardId, personId, threadId, at) {
      const { threads } = of(boardId, personId);
      threads.set(threadId, Math.max(at, threads.get(threadId) ?? 0));
    },
    async setSeen(boardId, personId, at) {
      const reads = of(boardId, personId);
      reads.seenAt = Math.max(at, reads.seenAt);
    },
  };
}
