import { type Line, valuesOf } from "./line";

/** What a key makes of the value of a point; undefined where it has nothing to say. From an unknown one, every way leads to the middle. */
export function valueByKey(
  line: Line,
  value: number | null,
  key: string,
): number | null | undefined {
  const values = valuesOf(line);
  const rank = value === null ? null : values.indexOf(value);
  switch (key) {
    case "ArrowUp":
    case "PageUp":
      return values[rank === null ? 2 : Math.min(4, rank + 1)];
    case "ArrowDown":
    case "PageDown":
      return values[rank === null ? 2 : Math.max(0, rank - 1)];
    case "Home":
      return values[0];
    case "End":
      return values[4];
    case "Delete":
    case "Backspace":
      return null;
  }
  return undefined;
}
