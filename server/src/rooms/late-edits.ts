/** What people sent in the first moments after the board was changed under their hands: some of it before they could know. */
export interface LateEdits {
  /** Somebody sent this. */
  add(update: Uint8Array): void;
  /** Tells of what is sent from now on, once it can't have been on its way any more; of nothing when there was nothing. */
  gather(done: (late: readonly Uint8Array[]) => void): void;
  /** Nobody sends anything any more: tells of what there was, at once. */
  close(): void;
}

/** `time` is how long something may be on its way, ms. */
export function makeLateEdits(time: number): LateEdits {
  const gathered = new Map<Uint8Array[], () => void>();
  return {
    add(update) {
      for (const late of gathered.keys()) late.push(update);
    },
    gather(done) {
      const late: Uint8Array[] = [];
      const tell = (): void => {
        clearTimeout(timer);
        gathered.delete(late);
        if (late.length > 0) done(late);
      };
      const timer = setTimeout(tell, time);
      timer.unref();
      gathered.set(late, tell);
    },
    close() {
      for (const tell of [...gathered.values()]) tell();
    },
  };
}
