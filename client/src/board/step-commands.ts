import type { Id } from "@resa/shared/model/id";
import type { Step } from "@resa/shared/model/step";
import { mergeStep } from "@resa/shared/operations/merge-step";
import { splitStep } from "@resa/shared/operations/split-step";
import { addStep, moveStep, removeStep, setStep } from "@resa/shared/operations/step";
import { orderAmong } from "./order-among";
import type { Transactor } from "./transactor";

/** What a person does with steps. `index` is a place among the others of the phase. */
export interface StepCommands {
  /** Null where the phase is gone. */
  addStep(phaseId: Id, index: number): Id | null;
  setStep(id: Id, fields: Partial<Pick<Step, "title" | "actor">>): void;
  moveStep(id: Id, phaseId: Id, index: number): void;
  /**
   * Adds a step right behind this one, to which those of the given notes go that stand in it; where none are given, the second half of
   * each cell's. Null where the step is gone.
   */
  splitStep(stepId: Id, noteIds: readonly Id[]): Id | null;
  /** The next step of the journey joins this one: its notes come behind in each cell, titles are joined by " / ". */
  mergeStep(stepId: Id): void;
  removeStep(id: Id): void;
}

export function makeStepCommands({ arrangement, change }: Transactor): StepCommands {
  const orderIn = (phaseId: Id, index: number, moving?: Id) =>
    orderAmong(arrangement.steps(phaseId), arrangement.step, index, moving);
  return {
    addStep(phaseId, index) {
      if (!arrangement.phase(phaseId)) return null;
      return change((doc) => addStep(doc, { phaseId, order: orderIn(phaseId, index) }));
    },
    setStep: (id, fields) => void change((doc) => setStep(doc, id, fields)),
    moveStep(id, phaseId, index) {
      const order = orderIn(phaseId, index, id);
      change((doc) => moveStep(doc, id, { phaseId, order }));
    },
    splitStep: (stepId, noteIds) => change((doc) => splitStep(doc, stepId, noteIds)),
    mergeStep: (stepId) => void change((doc) => mergeStep(doc, stepId)),
    removeStep: (id) => void change((doc) => removeStep(doc, id)),
  };
}
