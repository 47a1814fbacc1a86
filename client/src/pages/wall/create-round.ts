import {
  type Accessor,
  createEffect,
  createMemo,
  createSignal,
  on,
  onCleanup,
  untrack,
} from "solid-js";

/** Where a screen stands that goes round and round by itself. */
export interface Round {
  /** Null while there is nowhere to stand. */
  readonly stop: Accessor<string | null>;
  /** Counted from 1. */
  readonly at: Accessor<number>;
  /** Rises by one with each stop that it comes to, also where there is only one. */
  readonly turn: Accessor<number>;
}

/**
 * Goes from stop to stop, `every` ms, and from the last to the first. What comes or goes elsewhere moves nobody; where the stop itself goes, the
 * one behind it is shown at once.
 */
export function createRound(stops: Accessor<readonly string[]>, every: Accessor<number>): Round {
  const [turn, setTurn] = createSignal(0);
  const [wanted, want] = createSignal<string | null>(null);
  let index = 0;
  const stop = createMemo(() => {
    const all = stops();
    const found = all.indexOf(wanted() ?? "");
    index = found >= 0 ? found : index >= all.length ? 0 : index;
    return all[index] ?? null;
  });
  const at = createMemo(() => stops().indexOf(stop() ?? "") + 1);
  // What is shown is what is wanted from now on, wherever it is moved.
  createEffect(() => want(stop()));
  createEffect(
    on([turn, stop], () => {
      const timer = setTimeout(() => {
        const all = stops();
        want(all[(index + 1) % Math.max(1, all.length)] ?? null);
        setTurn((count) => count + 1);
      }, untrack(every));
      onCleanup(() => clearTimeout(timer));
    }),
  );
  return { stop, at, turn };
}
