import { type Accessor, createMemo, createSignal } from "solid-js";
import { keyOf, type Thing } from "./thing";

/** A walk from hit to hit, round and round. */
export interface HitWalk {
  /** The place of the hit that one stands at; −1 = none. */
  readonly at: Accessor<number>;
  /** Goes to one of the hits. */
  to(hit: Thing): void;
  /** Goes on by one, or back; from nowhere to the first, or the last. Returns where one stands then; undefined when there are no hits. */
  on(step: 1 | -1): Thing | undefined;
}

export function createHitWalk(hits: Accessor<readonly Thing[]>): HitWalk {
  const [current, setCurrent] = createSignal<string | null>(null);
  // Where to go on from when others change the hit away.
  let last = 0;
  const at = createMemo(() => {
    const key = current();
    const index = key === null ? -1 : hits().findIndex((hit) => keyOf(hit) === key);
    if (index !== -1) last = index;
    return index;
  });
  const to = (hit: Thing): void => void setCurrent(keyOf(hit));
  return {
    at,
    to,
    on(step) {
      const count = hits().length;
      // What came after a hit that is gone stands in its place now.
      const from = at() === -1 && step === 1 ? last - 1 : last;
      const hit = hits()[(from + step + count) % count];
      if (hit) to(hit);
      return hit;
    },
  };
}
