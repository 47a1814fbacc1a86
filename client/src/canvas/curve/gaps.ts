import { gapOf } from "@resa/shared/model/feeling";
import type { Id } from "@resa/shared/model/id";
import type { StepFeeling } from "@resa/shared/model/step-feeling";

/** A step where it feels other than it should: below 0 it is worse. */
export interface Gap {
  readonly stepId: Id;
  readonly gap: number;
}

/** The steps whose feelings differ, the largest difference first; of equal ones what is worse, and then as the journey goes. */
export function largestGaps(
  stepIds: readonly Id[],
  pointsAt: (stepId: Id) => StepFeeling,
): readonly Gap[] {
  return stepIds
    .flatMap((stepId) => {
      const gap = gapOf(pointsAt(stepId));
      return gap === null || gap === 0 ? [] : [{ stepId, gap }];
    })
    .toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap) || a.gap - b.gap);
}
