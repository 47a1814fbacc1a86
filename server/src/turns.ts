/** Lets work be done when it is its turn. Resolves, and rejects, as the work does. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** No more than `atOnce` are at work at the same time; the others wait in the order in which they came. */
export function makeTurns(atOnce: number): InTurn {
  let free = atOnce;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
