/** When a room tells and writes: at once while it is quiet, in beats while it is busy, so that a beat costs each person one message. */
export interface Rhythm {
  /** There is something to do: the next beat does it. */
  ask(): void;
  dispose(): void;
}

/**
 * Between two beats of so many people, ms: what a beat costs grows with them, and the share of time that goes into beats stays the same.
 * Two wait for no timer; nobody sees that something came 50 ms later.
 */
export const intervalOf = (people: number): number =>
  people <= 2 ? 0 : Math.min(50, 2 + people / 4);

type Wait =
  | { readonly for: "nothing" }
  | { readonly for: "turn"; readonly turn: NodeJS.Immediate }
  | { readonly for: "time"; readonly timer: NodeJS.Timeout; readonly due: number };

/** `interval` is how many ms there are at least between two beats, now; `now` is a clock in ms. */
export function makeRhythm(options: { interval(): number; beat(): void; now(): number }): Rhythm {
  let last = -Infinity;
  let wait: Wait = { for: "nothing" };

  const beat = (): void => {
    wait = { for: "nothing" };
    last = options.now();
    options.beat();
  };

  return {
    ask() {
      if (wait.for === "turn") return;
      if (wait.for === "time") {
        // While more comes in than can be taken in, no timer runs for seconds.
        if (options.now() < wait.due) return;
        clearTimeout(wait.timer);
        return beat();
      }
      const rest = last + options.interval() - options.now();
      // At the end of the turn, so that what came in together goes together. No timer is as fine as a millisecond.
      if (rest < 1) wait = { for: "turn", turn: setImmediate(beat) };
      else wait = { for: "time", timer: setTimeout(beat, rest), due: options.now() + 2 * rest };
    },
    dispose() {
      if (wait.for === "turn") clearImmediate(wait.turn);
      if (wait.for === "time") clearTimeout(wait.timer);
    },
  };
}
