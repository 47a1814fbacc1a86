import type { Id } from "@resa/shared/model/id";
import { addition } from "./Addition";

/** Which part of what is said of owners: the brackets over the steps of a journey, what its head says, the mark of a step, or the sign of a touchpoint. */
export interface OwnerProps {
  readonly at: "band" | "journey" | "step" | "touchpoint";
  readonly id: Id;
  readonly tabindex?: 0 | -1;
}

/** Our part in a journey, and what is outside it. */
export const OwnerPart = addition<OwnerProps>(() => import("../owners/Owner"));
