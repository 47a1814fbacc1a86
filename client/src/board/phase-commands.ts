import type { Id } from "@resa/shared/model/id";
import { orderAt } from "@resa/shared/model/order";
import type { Phase } from "@resa/shared/model/phase";
import { mergePhase } from "@resa/shared/operations/merge-phase";
import { addPhase, movePhase, removePhase, setPhase } from "@resa/shared/operations/phase";
import { splitPhase } from "@resa/shared/operations/split-phase";
import { addStep } from "@resa/shared/operations/step";
import { orderAmong } from "./order-among";
import type { Transactor } from "./transactor";

/** What a person does with phases. `index` is a place among the others of the journey. */
export interface PhaseCommands {
  /** Adds a phase with a step to begin with; null where the journey is gone. */
  addPhase(journeyId: Id, index: number): Id | null;
  setPhase(id: Id, fields: Partial<Pick<Phase, "title" | "period">>): void;
  movePhase(id: Id, index: number): void;
  /** From this step on, the steps of its phase become a phase of their own right behind; null where it is the first, or gone. */
  splitPhase(stepId: Id): Id | null;
  /** The next phase of the journey joins this one: its steps come behind, titles are joined by " / ". */
  mergePhase(phaseId: Id): void;
  removePhase(id: Id): void;
}

export function makePhaseCommands({ arrangement, change }: Transactor): PhaseCommands {
  return {
    addPhase(journeyId, index) {
      if (!arrangement.journey(journeyId)) return null;
      const ids = arrangement.phases(journeyId);
      const period = arrangement.phase(ids[Math.max(0, index - 1)] ?? "")?.period ?? "during";
      const order = orderAmong(ids, arrangement.phase, index);
      return change((doc) => {
        const phaseId = addPhase(doc, { journeyId, period, order });
        addStep(doc, { phaseId, order: orderAt([], 0) });
        return phaseId;
      });
    },
    setPhase: (id, fields) => void change((doc) => setPhase(doc, id, fields)),
    movePhase(id, index) {
      const ids = arrangement.phases(arrangement.phase(id)?.journeyId ?? "");
      change((doc) => movePhase(doc, id, orderAmong(ids, arrangement.phase, index, id)));
    },
    splitPhase: (stepId) => change((doc) => splitPhase(doc, stepId)),
    mergePhase: (phaseId) => void change((doc) => mergePhase(doc, phaseId)),
    removePhase: (id) => void change((doc) => removePhase(doc, id)),
  };
}
