import type { Id } from "../model/id";
import type { Arrangement } from "./arrangement";

/** Whether the cells of a lane are folded away: it is collapsed, or its journey is. */
export function isFolded(arrangement: Arrangement, laneId: Id): boolean {
  const lane = arrangement.lane(laneId);
  return lane !== undefined && (lane.collapsed || isJourneyFolded(arrangement, lane.journeyId));
}

/** Whether everything below the head of a journey is folded away. */
export const isJourneyFolded = (arrangement: Arrangement, journeyId: Id): boolean =>
  arrangement.journey(journeyId)?.collapsed === true;
