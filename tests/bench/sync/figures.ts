/** What one run of a scenario found of one contestant, by the name of the measure. A figure that could not be had is left out. */
export type Figures = Readonly<Record<string, number>>;

/** `share` is 0 to 1; `sorted` rises. NaN when there is nothing. */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export const median = (numbers: readonly number[]): number =>
  percentile(
    numbers.toSorted((a, b) => a - b),
    0.5,
  );

export const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));
