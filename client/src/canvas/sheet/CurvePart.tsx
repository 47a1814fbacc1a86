import type { Id } from "@resa/shared/model/id";
import { addition } from "./Addition";

/** Which part of the curves: the pictures of a journey, what stands at the head of a lane, or the points in a cell. */
export interface CurveProps {
  readonly at: "sheet" | "head" | "cell";
  /** Of the journey; else of the lane. */
  readonly id: Id;
  readonly stepId?: Id;
  readonly tabindex?: 0 | -1;
}

/** Curves of feelings and of tension. */
export const CurvePart = addition<CurveProps>(() => import("../curve/Curve"));
