/** One direction of a connection: frames arrive in order and never at once, as on a real network. */
export interface Line {
  send(frame: Uint8Array): void;
  /** Frames wait from now on. */
  hold(): void;
  /** Lets waiting frames, and later ones, arrive. */
  release(): void;
  /** Loses all frames that have not arrived, and all later ones. */
  cut(): void;
  /** Bytes under way. */
  readonly waiting: number;
}

export function makeLine(arrive: (frame: Uint8Array) => void): Line {
  const frames: Uint8Array[] = [];
  let state: "open" | "held" | "cut" = "open";

  const deliver = (): void => {
    if (state !== "open") return;
    const frame = frames.shift();
    if (frame) arrive(frame);
  };

  return {
    send(frame) {
      if (state === "cut") return;
      // A socket copies what it is given.
      frames.push(frame.slice());
      queueMicrotask(deliver);
    },
    hold() {
      state = "held";
    },
    release() {
      state = "open";
      for (const _ of frames) queueMicrotask(deliver);
    },
    cut() {
      state = "cut";
      frames.length = 0;
    },
    get waiting() {
      return frames.reduce((sum, { length }) => sum + length, 0);
    },
  };
}
