import type { Id } from "@resa/shared/model/id";
import { type Accessor, createMemo } from "solid-js";
import type { Rect } from "@resa/shared/layout/box";
import type { Projection } from "../../board/projection";
import type { StepFeeling } from "@resa/shared/model/step-feeling";
import { drawPicture, type Picture } from "./picture";

/** The shape of a piece depends on its two points and on one beyond each. */
const beyond = 2;

interface PictureParts {
  readonly projection: Projection;
  /** The part of the board to draw. */
  readonly window: Accessor<Rect>;
  readonly pointsAt: (stepId: Id) => StepFeeling;
}

/** The curves of a lane over the steps in view; another value there draws this lane anew, and no other. */
export function createPicture(
  { projection, window, pointsAt }: PictureParts,
  laneId: Id,
): Accessor<Picture> {
  const lane = projection.lane(laneId);

  const stepIds = createMemo(
    (): readonly Id[] => {
      const all = projection.stepsOfJourney(lane.journeyId);
      const { x, width } = window();
      const left = x - (projection.journeyBox(lane.journeyId)?.x ?? 0);
      const inView = projection.layout.stepsIn(lane.journeyId, left, left + width);
      const first = all.indexOf(inView[0] ?? "");
      if (first < 0) return [];
      return all.slice(Math.max(0, first - beyond), first + inView.length + beyond);
    },
    [],
    { equals: (a, b) => a.length === b.length && a.every((id, at) => id === b[at]) },
  );

  return createMemo(() =>
    drawPicture(
      lane.role,
      stepIds().map((stepId) => {
        const { x, width } = projection.stepBox(stepId) ?? { x: 0, width: 0 };
        return { x: x + width / 2, points: pointsAt(stepId) };
      }),
    ),
  );
}
