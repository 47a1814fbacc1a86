/**
 * Updates in the order in which they came. Small ones stand side by side in one buffer: as arrays of their own they weigh five times as
 * much. Large ones are kept as they are.
 */
export interface Tail {
  /** Copies a small one and keeps a large one. */
  add(update: Uint8Array): void;
  /** All of them from the one at `from` on (0); their bytes never change, whatever comes. */
  pieces(from?: number): Uint8Array[];
  /** How many there are. */
  readonly length: number;
  /** In bytes. */
  readonly size: number;
}

/** From so many bytes on an update is large: to copy it, or to merge it with others, costs more than that saves. */
export const largeUpdate = 16 * 1024;

const firstRoom = 512;

export function makeTail(updates: readonly Uint8Array[]): Tail {
  /** Where each ends in the buffer. A large one takes no room there. */
  const ends: number[] = [];
  let used = 0;
  let buffer = new Uint8Array(
    updates.reduce((sum, { length }) => sum + (length < largeUpdate ? length : 0), 0),
  );
  /** The large ones, by their place; null = none. */
  let large: Map<number, Uint8Array> | null = null;
  let size = 0;

  const add = (update: Uint8Array): void => {
    size += update.length;
    if (update.length >= largeUpdate) {
      large ??= new Map();
      large.set(ends.length, update);
      ends.push(used);
      return;
    }
    const end = used + update.length;
    if (end > buffer.length) {
      // What was told before stays in the old one.
      const larger = new Uint8Array(Math.max(firstRoom, end, 2 * buffer.length));
      larger.set(buffer.subarray(0, used));
      buffer = larger;
    }
    buffer.set(update, used);
    used = end;
    ends.push(end);
  };

  for (const update of updates) add(update);
  return {
    add,
    pieces: (from = 0) =>
      ends.slice(from).map((end, index) => {
        const at = from + index;
        return large?.get(at) ?? buffer.subarray(ends[at - 1] ?? 0, end);
      }),
    get length() {
      return ends.length;
    },
    get size() {
      return size;
    },
  };
}
