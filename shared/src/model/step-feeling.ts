import { type Feeling, feelingOf } from "./feeling";
import type { Fields } from "./field";
import type { Id } from "./id";

/** A step's points on the curves of one lane. */
export interface StepFeeling {
  /** How the customer should feel, and how they do; null = unknown. */
  readonly wished: Feeling | null;
  readonly actual: Feeling | null;
  /** How tense it is, in a lane of tension; null = unknown. */
  readonly tension: Tension | null;
}

/** From calm (1) to the climax (5). */
export const tensions = [1, 2, 3, 4, 5] as const;
export type Tension = (typeof tensions)[number];

export const stepFeelingFields = ["wished", "actual", "tension"] as const;

/** The name of a step's points in a lane. */
export const stepFeelingId = (laneId: Id, stepId: Id): Id => `${laneId}/${stepId}`;

/** Reads a step's points from foreign fields; whatever is missing or malformed is unknown. */
export const stepFeelingOf = (fields: Fields): StepFeeling => ({
  wished: feelingOf(fields["wished"]),
  actual: feelingOf(fields["actual"]),
  tension: tensions.find((tension) => tension === fields["tension"]) ?? null,
});
