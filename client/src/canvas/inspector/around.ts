import type { Id } from "@resa/shared/model/id";
import { isCell, type Place } from "@resa/shared/model/place";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import type { Around } from "./Trail";

/** Says what a thing stands in, from the outside in. The only journey of a board goes without saying. */
export function createAround() {
  const t = useWords();
  const { projection } = useBoard();

  const journey = (id: Id): Around[] => (projection.journeys().length < 2 ? [] : [inJourney(id)]);
  const inJourney = (id: Id): Around => ({
    thing: { kind: "journey", id },
    kind: t("journey.journey"),
    name: projection.journey(id).title || t("journey.untitled"),
  });
  const phase = (id: Id): Around => ({
    thing: { kind: "phase", id },
    kind: t("journey.phase.phase"),
    name: projection.phase(id).title || t("journey.phase.untitled"),
  });
  const step = (id: Id): Around => ({
    thing: { kind: "step", id },
    kind: t("journey.step.step"),
    name: projection.step(id).title || t("journey.step.untitled"),
  });
  const lane = (id: Id): Around => {
    const { name, role } = projection.lane(id);
    return {
      thing: { kind: "lane", id },
      kind: t("lane.lane"),
      name: name || t(`lane.role.${role}`),
    };
  };
  const cell = (laneId: Id, stepId: Id): Around[] => [
    ...journey(projection.lane(laneId).journeyId),
    lane(laneId),
    step(stepId),
  ];

  return {
    /** A phase or a lane stands in its journey, which is worth a way to it also where it is the only one. */
    part: (journeyId: Id): Around[] => [inJourney(journeyId)],
    step: (phaseId: Id): Around[] => [
      ...journey(projection.phase(phaseId).journeyId),
      phase(phaseId),
    ],
    cell,
    /** Nothing for a note beside the sheets, or without a place. */
    note: (place: Place): Around[] =>
      isCell(place) && projection.cell(place.laneId, place.stepId).length > 0
        ? cell(place.laneId, place.stepId)
        : [],
  };
}
