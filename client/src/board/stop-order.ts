import type { Id } from "@resa/shared/model/id";
import { isCell } from "@resa/shared/model/place";
import { type StopId, stopIdOf } from "@resa/shared/model/stop";
import { type Accessor, createMemo, createSignal, onCleanup } from "solid-js";
import { placedInOrder } from "./placed-in-order";
import type { Projection } from "./projection";

/**
 * The stops that a board has by itself, in its own order: its promise, then of each journey the head, the phases, the moments of truth
 * and the ideas, then the ideas beside the sheets, and at last the closing question. Until its owner ends.
 *
 * `ideas` are the notes that are ideas now. Looks again only when something is marked, becomes an idea or stands elsewhere, and then at these alone.
 */
export function createStopOrder(
  { arrangement, follow, moments, journeys, phases }: Projection,
  notes: Iterable<Id>,
): Accessor<readonly StopId[]> {
  const isIdea = (id: Id): boolean => arrangement.note(id)?.kind === "idea";
  const ideas = new Set<Id>([...notes].filter(isIdea));
  const [moved, tellMoved] = createSignal(undefined, { equals: false });
  onCleanup(
    follow((touched) => {
      let isOther = false;
      for (const touch of touched) {
        if ("list" in touch) isOther = true;
        else if ("record" in touch && touch.record === "notes") {
          if (isIdea(touch.id) === ideas.has(touch.id)) continue;
          if (!ideas.delete(touch.id)) ideas.add(touch.id);
          isOther = true;
        }
      }
      if (isOther) tellMoved();
    }),
  );

  /** Ideas that lie beside the sheets, line by line, and behind them those that have lost their place. */
  const ideasBeside = (): readonly Id[] => {
    const lying = [...ideas].flatMap((id) => {
      const { place } = arrangement.note(id) ?? {};
      return place && !isCell(place) ? [{ id, ...place }] : [];
    });
    const unplaced = arrangement.unplaced.filter((id) => ideas.has(id));
    return [...lying.toSorted((a, b) => a.y - b.y || a.x - b.x).map(({ id }) => id), ...unplaced];
  };

  return createMemo<readonly StopId[]>(
    () => {
      moved();
      const groups = { moment: byJourney(moments()), idea: byJourney(ideas) };
      const of = (kind: "moment" | "idea", journeyId: Id): readonly StopId[] =>
        (groups[kind].get(journeyId) ?? []).map((id) => stopIdOf(kind, id));
      return [
        "promise",
        ...journeys().flatMap((id) => [
          stopIdOf("journey", id),
          ...phases(id).map((phaseId) => stopIdOf("phase", phaseId)),
          ...of("moment", id),
          ...of("idea", id),
        ]),
        ...ideasBeside().map((id) => stopIdOf("idea", id)),
        "closing",
      ];
    },
    [],
    { equals: areSame },
  );

  function byJourney(ids: Iterable<Id>): ReadonlyMap<Id, readonly Id[]> {
    const found = new Map<Id, Id[]>();
    for (const { id, journeyId } of placedInOrder(arrangement, ids)) {
      const others = found.get(journeyId);
      if (others) others.push(id);
      else found.set(journeyId, [id]);
    }
    return found;
  }
}

const areSame = (one: readonly StopId[], other: readonly StopId[]): boolean =>
  one.length === other.length && one.every((id, at) => id === other[at]);
