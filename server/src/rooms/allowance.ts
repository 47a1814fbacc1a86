/** How much somebody may still do: it grows with time, up to a burst. */
export interface Allowance {
  /** Takes so much of it; false when there is less. */
  take(amount: number): boolean;
}

/** `perSecond` grows back, up to `burst`. `now` is in ms. */
export function makeAllowance(options: {
  readonly perSecond: number;
  readonly burst: number;
  readonly now: () => number;
}): Allowance {
  let left = options.burst;
  let last = options.now();
  return {
    take(amount) {
      const now = options.now();
      const grown = left + (Math.max(0, now - last) / 1000) * options.perSecond;
      left = Math.min(options.burst, grown);
      last = now;
      if (left < amount) return false;
      left -= amount;
      return true;
    },
  };
}
