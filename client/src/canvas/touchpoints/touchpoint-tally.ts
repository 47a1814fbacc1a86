import type { Actor } from "@resa/shared/model/actor";
import type { Feeling } from "@resa/shared/model/feeling";
import type { Id } from "@resa/shared/model/id";
import { type Accessor, createMemo, createSignal, onCleanup, untrack } from "solid-js";
import type { Projection } from "../../board/projection";
import type { Selection } from "../select/selection";
import { isTouchpoint } from "./is-touchpoint";

/** What the selected touchpoints are like: for each field, every value that at least one of them has. */
export interface TouchpointTally {
  readonly channels: ReadonlySet<Id>;
  readonly wished: ReadonlySet<Feeling | null>;
  readonly actual: ReadonlySet<Feeling | null>;
  readonly actions: ReadonlySet<string>;
  readonly actors: ReadonlySet<Actor>;
}

/**
 * Keeps the tally of the selected notes while all of them are touchpoints; null otherwise. A change costs nothing unless it is theirs, or
 * a lane's; then each of them is looked at once.
 */
export function createTouchpointTally(
  { follow, arrangement, touchpoint }: Pick<Projection, "follow" | "arrangement" | "touchpoint">,
  selection: Pick<Selection, "all" | "has">,
): Accessor<TouchpointTally | null> {
  const [changed, change] = createSignal(undefined, { equals: false });
  onCleanup(
    follow((touched) => {
      const isOurs = touched.some((touch) => {
        if ("fieldsOf" in touch) return touch.fieldsOf === "touchpoints" && selection.has(touch.id);
        if (!("record" in touch)) return false;
        return touch.record === "lanes" || (touch.record === "notes" && selection.has(touch.id));
      });
      if (isOurs) change();
    }),
  );
  return createMemo(() => {
    changed();
    const notes = selection.all().flatMap((id) => arrangement.note(id) ?? []);
    if (notes.length === 0 || !notes.every((note) => isTouchpoint(note, arrangement.lane)))
      return null;
    const all = untrack(() => notes.map(({ id }) => touchpoint(id)));
    return {
      channels: new Set(all.map(({ channel }) => channel)),
      wished: new Set(all.map(({ wished }) => wished)),
      actual: new Set(all.map(({ actual }) => actual)),
      actions: new Set(all.map(({ action }) => action)),
      actors: new Set(all.map(({ actor }) => actor)),
    };
  });
}

/** The value that they all have; undefined where they differ. */
export function common<T>(values: ReadonlySet<T>): T | undefined {
  const [first] = values;
  return values.size === 1 ? first : undefined;
}
