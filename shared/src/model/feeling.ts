/** How something feels, from worst to best. */
export const feelings = [-2, -1, 0, 1, 2] as const;
export type Feeling = (typeof feelings)[number];

/** A feeling from a foreign value; null where it isn't one. */
export const feelingOf = (value: unknown): Feeling | null =>
  feelings.find((feeling) => feeling === value) ?? null;

/** How much better (above 0) or worse (below 0) it is than it should be; null while one of the two isn't known. */
export const gapOf = ({
  wished,
  actual,
}: {
  readonly wished: Feeling | null;
  readonly actual: Feeling | null;
}): number | null => (wished === null || actual === null ? null : actual - wished);
