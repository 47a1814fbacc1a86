import type { Id } from "@resa/shared/model/id";
import { addition } from "./Addition";

/** Which part of what is said of owners: the brackets over the steps of a journey, what its head says, or the mark of a step. */
export interface OwnerProps {
  readonly at: "band" | "journey" | "step";
  readonly id: Id;
  readonly tabindex?: 0 | -1;
}

/** Our part in a journey, and what is outside it. */
export const OwnerPart = addition<OwnerProps>(() => import("../owners/Owner"));
