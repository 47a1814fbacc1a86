import type { Arrangement } from "@resa/shared/layout/arrangement";
import type { Id } from "@resa/shared/model/id";

/** Where a step comes to stand one place to the left (-1) or right (1), across the border of its phase; null at the journey's edge. */
export function stepBeside(
  arrangement: Arrangement,
  stepId: Id,
  by: -1 | 1,
): { readonly phaseId: Id; readonly index: number } | null {
  const phaseId = arrangement.step(stepId)?.phaseId ?? "";
  const steps = arrangement.steps(phaseId);
  const index = steps.indexOf(stepId) + by;
  if (index >= 0 && index < steps.length) return { phaseId, index };
  const phases = arrangement.phases(arrangement.phase(phaseId)?.journeyId ?? "");
  const beside = phases[phases.indexOf(phaseId) + by];
  if (beside === undefined) return null;
  return { phaseId: beside, index: by < 0 ? arrangement.steps(beside).length : 0 };
}
