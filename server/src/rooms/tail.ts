/** Updates in the order in which they came. Side by side in one buffer: as arrays of their own, small ones weigh five times as much. */
export interface Tail {
  /** Takes a copy. */
  add(update: Uint8Array): void;
  /** All of them; their bytes never change, whatever comes. */
  pieces(): Uint8Array[];
  /** How many there are. */
  readonly length: number;
  /** In bytes. */
  readonly size: number;
}

const firstRoom = 512;

export function makeTail(updates: readonly Uint8Array[]): Tail {
  const ends: number[] = [];
  let size = 0;
  let buffer = new Uint8Array(updates.reduce((sum, { length }) => sum + length, 0));

  const add = (update: Uint8Array): void => {
    const end = size + update.length;
    if (end > buffer.length) {
      // What was told before stays in the old one.
      const larger = new Uint8Array(Math.max(firstRoom, end, 2 * buffer.length));
      larger.set(buffer.subarray(0, size));
      buffer = larger;
    }
    buffer.set(update, size);
    size = end;
    ends.push(end);
  };

  for (const update of updates) add(update);
  return {
    add,
    pieces: () => ends.map((end, index) => buffer.subarray(ends[index - 1] ?? 0, end)),
    get length() {
      return ends.length;
    },
    get size() {
      return size;
    },
  };
}
