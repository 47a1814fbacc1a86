/** Times are counted anew after so many ms, so that one fits into a coordinate. */
const era = 1_000_000;

/** The time of this machine, ms: the same in all its processes, to fractions of a millisecond. */
export const clock = (): number => (performance.timeOrigin + performance.now()) % era;

/** How long ago a time of `clock` was, ms. */
export const since = (time: number): number => (clock() - time + era) % era;

/** How often a second somebody moves their note and their pointer; 0 = never. */
export interface Pace {
  readonly moves: number;
  readonly points: number;
}

/** What somebody does who drags a note: fast enough to look smooth. */
export const drag: Pace = { moves: 20, points: 30 };

/** Somebody who moves a note and a pointer, steadily. */
export interface Mover {
  readonly moves: number;
  readonly points: number;
  stop(): void;
}

/** The note and the pointer are told when they were moved (`x`, a time of `clock`) and for the how many-th time (`y`). */
export function makeMover(
  pace: Pace,
  acts: { move(x: number, y: number): void; point(x: number, y: number): void },
): Mover {
  let moves = 0;
  let points = 0;
  const timers: ReturnType<typeof setTimeout>[] = [];
  const every = (perSecond: number, act: () => void): void => {
    if (perSecond === 0) return;
    const interval = 1000 / perSecond;
    // People don't move in step. A timer of a fraction of a millisecond would be rounded, and the pace be another.
    let next = performance.now() + Math.random() * interval;
    const index = timers.length;
    const run = (): void => {
      for (; next <= performance.now(); next += interval) act();
      timers[index] = setTimeout(run, next - performance.now());
    };
    timers[index] = setTimeout(run, next - performance.now());
  };
  every(pace.moves, () => acts.move(clock(), ++moves));
  every(pace.points, () => acts.point(clock(), ++points));
  return {
    get moves() {
      return moves;
    },
    get points() {
      return points;
    },
    stop: () => timers.forEach(clearTimeout),
  };
}
