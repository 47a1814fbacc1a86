/** The columns of the table, from left to right. */
export const columns = ["step", "event", "channel", "wished", "actual", "gap", "action"] as const;
export type Column = (typeof columns)[number];

/** By which column rows are sorted; `step` is the order of the journey. */
export interface Sorting {
  readonly column: Column;
  readonly direction: "ascending" | "descending";
}

export const inOrder: Sorting = { column: "step", direction: "ascending" };

/** What a press on a column's head does: the same column is turned round. */
export const sortedBy = (column: Column, { column: was, direction }: Sorting): Sorting => ({
  column,
  direction: column === was && direction === "ascending" ? "descending" : "ascending",
});

/**
 * Rows sorted by what stands in a column; the order in which they are given decides between equals. What isn't known, or empty, comes
 * last either way.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => string | number | null,
  direction: Sorting["direction"],
  language: string,
): readonly Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = direction === "ascending" ? 1 : -1;
  const keyed = rows.map((row) => {
    const value = valueOf(row);
    return { row, value: value === "" ? null : value };
  });
  return keyed
    .toSorted((a, b) => {
      if (a.value === null || b.value === null)
        return Number(a.value === null) - Number(b.value === null);
      if (typeof a.value === "number" && typeof b.value === "number")
        return sign * (a.value - b.value);
      return sign * compare(String(a.value), String(b.value));
    })
    .map(({ row }) => row);
}
