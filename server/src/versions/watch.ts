import type { Version } from "@resa/shared/model/version";
import type { Edit } from "../rooms/edit";

/** So many notes removed at once, or any journey: what was there is kept. */
const muchRemoved = 10;
/** A board that is edited is kept when it was last kept longer ago than this, ms. */
const longAgo = 60 * 60 * 1000;

export interface WatchOptions {
  /** The clock, in Unix ms. */
  now(): number;
  /** When a board was last kept, or begun, Unix ms. */
  latest(boardId: string, personId: string): Promise<number>;
  keep(
    boardId: string,
    before: readonly Uint8Array[],
    why: Pick<Version, "kind" | "by">,
  ): Promise<unknown>;
  failed(error: unknown): void;
}

/** Keeps what boards are before much is removed from them, and before more is done to one that was last kept long ago. */
export function makeWatch({ now, latest, keep, failed }: WatchOptions) {
  /** When each board was last kept, or looked at, Unix ms; what is long ago is forgotten, since it is looked up again then. */
  const known = new Map<string, number>();
  /** Boards that are being kept because much is removed from them. */
  const removals = new Set<string>();

  // A clock that was put right may have said anything before.
  const isRecent = (time: number): boolean => Math.abs(now() - time) < longAgo;

  const remember = (boardId: string, time: number): void => {
    known.delete(boardId);
    known.set(boardId, time);
    for (const [oldest, at] of known) {
      if (isRecent(at)) break;
      known.delete(oldest);
    }
  };

  const look = async (boardId: string, by: string, before: readonly Uint8Array[]) => {
    const last = await latest(boardId, by);
    if (isRecent(last)) remember(boardId, last);
    else await keep(boardId, before, { kind: "automatic", by: "" });
  };

  const keepRemoval = async (boardId: string, by: string, before: readonly Uint8Array[]) => {
    removals.add(boardId);
    try {
      await keep(boardId, before, { kind: "removal", by });
    } finally {
      removals.delete(boardId);
    }
  };

  return (boardId: string, { by, removed, before }: Edit): void => {
    const removesMuch = removed.notes >= muchRemoved || removed.journeys > 0;
    // What is removed while a board is being kept is in that version, and a program gone wild makes no version of each beat.
    if (removesMuch ? removals.has(boardId) : isRecent(known.get(boardId) ?? -Infinity)) return;
    remember(boardId, now());
    const keeping = (removesMuch ? keepRemoval : look)(boardId, by, before());
    keeping.catch(failed);
  };
}
