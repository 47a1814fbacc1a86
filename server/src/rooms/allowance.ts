/** How much somebody may still do: it grows with time, up to a burst. */
export interface Allowance {
  /** Takes so much of it; false when there is less. */
  take(amount: number): boolean;
  /** Takes so much of it, also when there is less: then nothing can be taken until that has grown back. */
  owe(amount: number): void;
}

/** `perSecond` grows back, up to `burst`. `now` is in ms. */
export function makeAllowance(options: {
  readonly perSecond: number;
  readonly burst: number;
  readonly now: () => number;
}): Allowance {
  const { perSecond, burst } = options;
  // In an object V8 changes a number where it stands; variables of a closure are new garbage each time.
  const state = { left: burst, last: options.now() };
  const grow = (): void => {
    const now = options.now();
    const grown = state.left + (Math.max(0, now - state.last) / 1000) * perSecond;
    state.left = Math.min(burst, grown);
    state.last = now;
  };
  return {
    take(amount) {
      grow();
      if (state.left < amount) return false;
      state.left -= amount;
      return true;
    },
    owe(amount) {
      grow();
      state.left -= amount;
    },
  };
}
