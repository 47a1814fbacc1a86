/** How many code units two texts share at the start, and of the others how many at the end; a pair of code units is one letter. */
export function commonEnds(one: string, other: string): readonly [start: number, end: number] {
  const [a, b] = [Array.from(one), Array.from(other)];
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const lengthOf = (letters: readonly string[]): number => letters.join("").length;
  return [lengthOf(a.slice(0, start)), lengthOf(end === 0 ? [] : a.slice(-end))];
}
