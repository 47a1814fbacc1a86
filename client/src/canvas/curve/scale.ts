import { curveHeight } from "@resa/shared/layout/sizes";
import { type Line, valuesOf } from "./line";

/** Between two values, px at 100 %. */
export const rise = 28;
const margin = (curveHeight - 4 * rise) / 2;

/** How far below the top of the lane a value is drawn, px at 100 %. */
export const heightOf = (line: Line, value: number): number =>
  margin + (4 - valuesOf(line).indexOf(value)) * rise;

/** The value nearest to a place so far below the top of the lane (px at 100 %). */
export function valueAt(line: Line, y: number): number {
  const values = valuesOf(line);
  const rank = Math.round(4 - (y - margin) / rise);
  // There are always five.
  return values[Math.min(4, Math.max(0, rank))] ?? 0;
}
