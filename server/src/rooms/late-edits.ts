/** What people sent in the first moments after the board was changed under their hands: some of it before they could know. */
export interface LateEdits {
  /** Somebody sent this. */
  add(update: Uint8Array): void;
  /** Tells of what is sent from now on, once it can't have been on its way any more; of nothing when there was nothing. */
  gather(done: (late: readonly Uint8Array[]) => void): void;
}

/** `time` is how long something may be on its way, ms. */
export function makeLateEdits(time: number): LateEdits {
  const gathered = new Set<Uint8Array[]>();
  return {
    add(update) {
      for (const late of gathered) late.push(update);
    },
    gather(done) {
      const late: Uint8Array[] = [];
      gathered.add(late);
      setTimeout(() => {
        gathered.delete(late);
        if (late.length > 0) done(late);
      }, time).unref();
    },
  };
}
