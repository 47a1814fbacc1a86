import { createMemo } from "solid-js";
import type { Projection } from "../board/projection";
import type { JourneyPlaces } from "./journey-places";

/** What the matrix comes to. */
export interface MatrixSum {
  readonly journeys: number;
  /** Those that belong to no product group. */
  readonly ungrouped: number;
  /** Places of a persona and a product group without a journey. */
  readonly empty: number;
  readonly interviews: number;
}

/** Adds the matrix up, again only when journeys, personas, groups or interviews are other ones. */
export function createMatrixSum(
  projection: Pick<Projection, "journeys" | "journey" | "personas" | "groups" | "interviews">,
  places: JourneyPlaces,
): () => MatrixSum {
  return createMemo(() => {
    const [personas, groups] = [projection.personas(), new Set(projection.groups())];
    const journeys = projection.journeys();
    let [empty, interviews] = [0, 0];
    for (const personaId of personas)
      for (const groupId of groups) {
        if (!places.has(personaId, groupId)) empty += 1;
        interviews += projection.interviews(personaId, groupId);
      }
    const ungrouped = journeys.filter((id) => !groups.has(projection.journey(id).groupId)).length;
    return { journeys: journeys.length, ungrouped, empty, interviews };
  });
}
