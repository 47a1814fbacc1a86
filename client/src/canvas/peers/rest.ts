/** Tells when something has not moved for a while, with one timer for all. */
export interface Rest<Key> {
  /** It moves. */
  stir(key: Key): void;
  forget(key: Key): void;
  dispose(): void;
}

/** So long after its last move a thing rests, ms. */
const calm = 5000;

/** `tell` hears of each that begins to rest, and of its next move. */
export function makeRest<Key>(tell: (key: Key, isResting: boolean) => void): Rest<Key> {
  const stirred = new Map<Key, number>();
  const resting = new Set<Key>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    timer = undefined;
    const now = Date.now();
    let next = Infinity;
    for (const [key, at] of stirred) {
      if (now < at + calm) {
        next = Math.min(next, at + calm - now);
        continue;
      }
      stirred.delete(key);
      resting.add(key);
      tell(key, true);
    }
    if (stirred.size > 0) timer = setTimeout(look, next);
  };

  return {
    stir(key) {
      if (resting.delete(key)) tell(key, false);
      stirred.set(key, Date.now());
      timer ??= setTimeout(look, calm);
    },
    forget(key) {
      stirred.delete(key);
      resting.delete(key);
    },
    dispose: () => clearTimeout(timer),
  };
}
