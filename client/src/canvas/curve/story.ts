/** A step of the journey that is remembered, and how tense it is there. */
export interface Remembered {
  readonly mark: "peak" | "end" | "peakAndEnd";
  /** Which step, counted from the left. */
  readonly at: number;
  readonly tension: number;
}

/** The peak (the first of the highest) and the end (the last that is known) of a story; none of a story of one point. */
export function storyOf(tensions: readonly (number | null)[]): Remembered[] {
  const known = tensions.flatMap((tension, at) => (tension === null ? [] : [{ at, tension }]));
  const end = known.at(-1);
  if (!end || known.length < 2) return [];
  const peak = known.reduce((best, point) => (point.tension > best.tension ? point : best));
  return peak === end
    ? [{ mark: "peakAndEnd", ...end }]
    : [
        { mark: "peak", ...peak },
        { mark: "end", ...end },
      ];
}
