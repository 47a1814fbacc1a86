/** From where to where something reaches along one axis, px; `end` itself is outside. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The items that reach into `from`–`to`, by binary search; they follow one another without overlap. */
export function spanning<T>(
  items: readonly T[],
  spanOf: (item: T) => Span,
  from: number,
  to: number,
): readonly T[] {
  return items.slice(
    countWhile(items, (item) => spanOf(item).end <= from),
    countWhile(items, (item) => spanOf(item).start < to),
  );
}

/** The item that covers a position, by binary search. */
export function itemAt<T>(
  items: readonly T[],
  spanOf: (item: T) => Span,
  position: number,
): T | undefined {
  const item = items[countWhile(items, (each) => spanOf(each).end <= position)];
  return item !== undefined && spanOf(item).start <= position ? item : undefined;
}

/** How many of the first items hold; once one doesn't, none does. */
function countWhile<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
