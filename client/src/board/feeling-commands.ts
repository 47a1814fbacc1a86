import type { Id } from "@resa/shared/model/id";
import type { StepFeeling } from "@resa/shared/model/step-feeling";
import { setStepFeeling } from "@resa/shared/operations/step-feeling";
import type { Transactor } from "./transactor";

/** What a person does with the curves of a lane. */
export interface FeelingCommands {
  /** Sets points of a step, as one step of the history; null takes one away. */
  set(laneId: Id, stepId: Id, points: Partial<StepFeeling>): void;
}

export const makeFeelingCommands = ({ change }: Transactor): FeelingCommands => ({
  set: (laneId, stepId, points) =>
    void change((doc) => setStepFeeling(doc, laneId, stepId, points)),
});
