import type { Id } from "@resa/shared/model/id";
import { type Accessor, createMemo } from "solid-js";
import type { Projection } from "../board/projection";

type Board = Pick<Projection, "lanes" | "lane" | "stepsOfJourney" | "cell">;

/** The touchpoints of a journey: step by step, in a step lane by lane and from the top. Looks again only when one comes, goes or moves. */
export function createTouchpointRows(
  journeyId: Accessor<Id>,
  { lanes, lane, stepsOfJourney, cell }: Board,
): Accessor<readonly Id[]> {
  const laneIds = createMemo(
    () => lanes(journeyId()).filter((id) => lane(id).role === "touchpoints"),
    [],
    { equals: areSame },
  );
  return createMemo(
    () =>
      stepsOfJourney(journeyId()).flatMap((stepId) =>
        laneIds().flatMap((laneId) => cell(laneId, stepId)),
      ),
    [],
    { equals: areSame },
  );
}

const areSame = (one: readonly Id[], other: readonly Id[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);
