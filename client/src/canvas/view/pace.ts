/** Some work that can be done piece by piece: does one piece and says whether there is more. */
export type Worker = () => boolean;

/** Spreads over several frames what would hold one up. */
export interface Pace {
  /** Does the pieces of this work, a few in each of the next frames. Adding what waits already changes nothing. */
  add(worker: Worker): void;
  /** Takes back what was added. */
  remove(worker: Worker): void;
  /** Calls back once, when nothing waits any more. */
  whenDone(callback: () => void): void;
  /** Runs a step of the view: what follows from it may take its time, see `isStepping`. */
  step(run: () => void): void;
  /** Whether what happens now follows from a step of the view, and not from a change of the board, which shows at once. */
  isStepping(): boolean;
  dispose(): void;
}

/** How long pieces are done in one frame, ms. What the browser then does with them takes about as long again. */
const budget = 4;

/** The frames are those of `request` and `cancel`. */
export function makePace(
  request: (frame: () => void) => number = requestAnimationFrame,
  cancel: (frame: number) => void = cancelAnimationFrame,
): Pace {
  const workers = new Set<Worker>();
  let callbacks: (() => void)[] = [];
  let isStepping = false;
  let frame = 0;

  const step = (run: () => void): void => {
    const before = isStepping;
    isStepping = true;
    try {
      run();
    } finally {
      isStepping = before;
    }
  };
  const work = (): void => {
    frame = 0;
    const end = performance.now() + budget;
    step(() => {
      do {
        const [worker] = workers;
        if (worker && !worker()) workers.delete(worker);
      } while (workers.size > 0 && performance.now() < end);
      if (workers.size > 0) return later();
      const done = callbacks;
      callbacks = [];
      for (const callback of done) callback();
    });
  };
  const later = (): void => void (frame ||= request(work));

  return {
    add(worker) {
      workers.add(worker);
      later();
    },
    remove: (worker) => void workers.delete(worker),
    whenDone(callback) {
      callbacks.push(callback);
      later();
    },
    step,
    isStepping: () => isStepping,
    dispose() {
      workers.clear();
      callbacks = [];
      cancel(frame);
    },
  };
}
