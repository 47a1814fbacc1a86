import type { Point } from "@resa/shared/layout/box";

/** What the frame around the canvas may ask of it. */
export interface CanvasHandle {
  /** Shows a point of the board in the middle, unless it is in view. */
  reveal(point: Point): void;
  /** Shows everything. */
  fit(): void;
}
