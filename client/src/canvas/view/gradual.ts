import type { Id } from "@resa/shared/model/id";
import { type Accessor, createComputed, createSignal, onCleanup, untrack } from "solid-js";
import type { Pace } from "./pace";

/**
 * A list of what to draw that follows `wanted`. What a step of the view brings comes one by one, at a pace that holds up no frame, and
 * where nothing is wanted any more, so does all go; what a change of the board brings or takes is there at once.
 */
export function createGradual(
  pace: Pace,
  wanted: Accessor<readonly Id[]>,
): Accessor<readonly Id[]> {
  const [shown, show] = createSignal<readonly Id[]>([]);
  /** What is wanted and not shown yet. */
  let waiting = new Set<Id>();

  const work = (): boolean => {
    const all = untrack(wanted);
    if (all.length === 0) return show((now) => now.slice(0, -1)).length > 0;
    const [next] = waiting;
    if (next !== undefined) waiting.delete(next);
    show(all.filter((id) => !waiting.has(id)));
    return waiting.size > 0;
  };

  createComputed(() => {
    const all = wanted();
    const now = untrack(shown);
    if (!pace.isStepping()) waiting = new Set(all.filter((id) => waiting.has(id)));
    else {
      if (all.length === 0 && now.length > 0) return pace.add(work);
      const present = new Set(now);
      waiting = new Set(all.filter((id) => !present.has(id)));
    }
    if (waiting.size > 0) pace.add(work);
    else pace.remove(work);
    show(waiting.size > 0 ? all.filter((id) => !waiting.has(id)) : all);
  });
  onCleanup(() => pace.remove(work));
  return shown;
}
