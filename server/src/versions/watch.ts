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
  keep(boardId: string, before: readonly Uint8Array[], why: Pick<Version, "kind" | "by">): void;
  failed(error: unknown): void;
}

/** Keeps what boards are before much is removed from them, and before more is done to one that was last kept long ago. */
export function makeWatch({ now, latest, keep, failed }: WatchOptions) {
  /** From when on it is looked again whether a board was kept long ago, Unix ms. */
  const due = new Map<string, number>();

  const look = async (boardId: string, by: string, before: readonly Uint8Array[]) => {
    const last = await latest(boardId, by);
    if (now() - last >= longAgo) keep(boardId, before, { kind: "automatic", by: "" });
    else due.set(boardId, last + longAgo);
  };

  return (boardId: string, { by, change: { removed }, before }: Edit): void => {
    const removesMuch = removed.notes >= muchRemoved || removed.journeys > 0;
    if (!removesMuch && now() < (due.get(boardId) ?? 0)) return;
    due.set(boardId, now() + longAgo);
    if (removesMuch) keep(boardId, before(), { kind: "removal", by });
    else look(boardId, by, before()).catch(failed);
  };
}
