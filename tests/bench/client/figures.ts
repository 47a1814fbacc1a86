import type { Name, View } from "./contestant";

/** How frames came while something moved. */
export interface Frames {
  /** ms between two frames. */
  readonly p50: number;
  readonly p95: number;
  /** Share of intervals longer than one and a half frames of 60 Hz, 0 to 1. */
  readonly dropped: number;
  /** CPU ms of the main thread a frame. */
  readonly main: number;
}

/** What is measured in one view. Null = it could not be done there. */
export interface ViewFigures {
  readonly pan: Frames;
  readonly zoom: Frames;
  /** ms from pointer, or key, to paint; the 95th of a hundred. */
  readonly drag: number | null;
  readonly typing: number | null;
  /** Bytes. */
  readonly heap: number;
  readonly notesInView: number;
  readonly zoomLevel: number;
}

/** What is measured of one contestant on one board. */
export interface Figures {
  readonly name: Name;
  /** ms from navigation to the second frame. */
  readonly load: number;
  /** Bytes of JavaScript with which it was drawn first, in brotli. */
  readonly scripts: number;
  readonly views: Readonly<Record<View, ViewFigures>>;
}

const frame = 1000 / 60;

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** `times` of frames in ms, and the CPU seconds that the main thread worked meanwhile. */
export function framesOf(times: readonly number[], seconds: number): Frames {
  const intervals = times.slice(1).map((time, index) => time - (times[index] ?? time));
  return {
    p50: percentile(intervals, 0.5),
    p95: percentile(intervals, 0.95),
    dropped: intervals.filter((ms) => ms > 1.5 * frame).length / intervals.length,
    main: (seconds * 1000) / intervals.length,
  };
}
