import type { Id } from "@resa/shared/model/id";
import { type Accessor, createMemo, createSignal, onCleanup } from "solid-js";
import type { Projection } from "../board/projection";
import { placedInOrder } from "../board/placed-in-order";

/** The moments of truth of one journey, in their order. */
export interface JourneyMoments {
  readonly journeyId: Id;
  readonly ids: readonly Id[];
}

/**
 * The moments of truth on the sheets, journey by journey, until its owner ends. Looks again only when something is marked or stands
 * elsewhere, at the marked things alone; a journey stays the same object until its moments are others or in another order.
 */
export function createMomentOrder({
  arrangement,
  follow,
  moments,
}: Pick<Projection, "arrangement" | "follow" | "moments">): Accessor<readonly JourneyMoments[]> {
  const [moved, tellMoved] = createSignal(undefined, { equals: false });
  onCleanup(
    follow((touched) => {
      if (touched.some((touch) => "list" in touch)) tellMoved();
    }),
  );
  return createMemo<readonly JourneyMoments[]>(
    (before) => {
      moved();
      const found = new Map<Id, Id[]>();
      for (const { id, journeyId } of placedInOrder(arrangement, moments())) {
        const ids = found.get(journeyId) ?? [];
        found.set(journeyId, [...ids, id]);
      }
      return Array.from(found, ([journeyId, ids]) => {
        const was = before.find((each) => each.journeyId === journeyId);
        return was && areSame(was.ids, ids) ? was : { journeyId, ids };
      });
    },
    [],
    { equals: areSame },
  );
}

const areSame = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);
