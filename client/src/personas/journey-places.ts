import type { Id } from "@resa/shared/model/id";
import { createMemo } from "solid-js";
import type { Projection } from "../board/projection";

/** Which journeys there are, by whose they are and of what. Reactive: a list is another one only when other journeys are in it. */
export interface JourneyPlaces {
  /** The journeys of a persona; "" = of nobody. Call it where it is owned. */
  of(personaId: Id): () => readonly Id[];
  /** Those of them that belong to a product group; "" = to none. */
  at(personaId: Id, groupId: Id): () => readonly Id[];
  /** Whether there is any. */
  has(personaId: Id, groupId: Id): boolean;
}

/** Looks again only when journeys come, go, or change whose they are or of what; never when anything else of the board changes. */
export function createJourneyPlaces(
  projection: Pick<Projection, "journeys" | "journey" | "personas" | "groups">,
): JourneyPlaces {
  const places = createMemo(() => {
    // Who or what was removed at the same moment is nobody, and nothing.
    const [personas, groups] = [new Set(projection.personas()), new Set(projection.groups())];
    const found = new Map<string, Id[]>();
    const put = (key: string, id: Id): void => {
      const ids = found.get(key);
      if (ids) ids.push(id);
      else found.set(key, [id]);
    };
    for (const id of projection.journeys()) {
      const { personaId, groupId } = projection.journey(id);
      const who = personas.has(personaId) ? personaId : "";
      put(who, id);
      put(`${who}/${groups.has(groupId) ? groupId : ""}`, id);
    }
    return found;
  });
  const listed = (key: string): (() => readonly Id[]) =>
    createMemo<readonly Id[]>(() => places().get(key) ?? none, none, { equals: isSame });
  return {
    of: listed,
    at: (personaId, groupId) => listed(`${personaId}/${groupId}`),
    has: (personaId, groupId) => places().has(`${personaId}/${groupId}`),
  };
}

const none: readonly Id[] = [];
const isSame = (one: readonly Id[], other: readonly Id[]): boolean =>
  one.length === other.length && one.every((id, at) => id === other[at]);
