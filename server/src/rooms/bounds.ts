import { type Allowance, makeAllowance } from "./allowance";

/** 50 people's stock clients repeat each other's presence: that, and a drag at 60 Hz, is 110 frames a second. */
const frameRate = { perSecond: 500, burst: 2000 };
/** A long time offline comes back at once. */
const byteRate = { perSecond: 4 * 1024 * 1024, burst: 48 * 1024 * 1024 };
/** Bytes that may wait for one who reads slowly, beside the document itself. */
export const patience = 32 * 1024 * 1024;

/** Frames, and bytes, that one connection may send. `now` is a clock in ms. */
export const makeSenderBounds = (now: () => number): Record<"frames" | "bytes", Allowance> => ({
  frames: makeAllowance({ ...frameRate, now }),
  bytes: makeAllowance({ ...byteRate, now }),
});
