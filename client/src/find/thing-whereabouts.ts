import { isCell } from "@resa/shared/model/place";
import type { Projection } from "../board/projection";
import type { Translate } from "../i18n/translate";
import type { Thing } from "./thing";

/**
 * Where a thing stands, in words from the outside in: journey, lane, step. A title says what it is the title of; the only journey of a board
 * goes without saying.
 */
export function whereaboutsOf(
  { record, id }: Thing,
  board: Projection,
  t: Translate,
): readonly string[] {
  const journey = (journeyId: string): string[] =>
    board.journeys().length === 1 ? [] : [board.journey(journeyId).title || t("journey.untitled")];

  switch (record) {
    case "notes": {
      const { place } = board.note(id);
      if (!isCell(place)) return [t("board.parking.title")];
      const { laneId, stepId } = place;
      if (board.cell(laneId, stepId).length === 0) return [t("board.unplaced.title")];
      const lane = board.lane(laneId);
      return [
        ...journey(lane.journeyId),
        lane.name || t(`lane.role.${lane.role}`),
        board.step(stepId).title || t("journey.step.untitled"),
      ];
    }
    case "journeys":
      return [t("journey.journey")];
    case "personas":
      return [t("story.persona")];
    case "phases":
      return [...journey(board.phase(id).journeyId), t("journey.phase.phase")];
    case "lanes":
      return [...journey(board.lane(id).journeyId), t("lane.lane")];
    case "steps":
      return [...journey(board.phase(board.step(id).phaseId).journeyId), t("journey.step.step")];
  }
}
