import type { Id } from "@resa/shared/model/id";
import { batch, createSignal } from "solid-js";
import { makeSignals } from "../board/signals";

/** The notes that are selected in this tab. */
export interface Selection {
  /** All of them, in the order in which they were selected. */
  all(): readonly Id[];
  /** Whether this one is; runs again only when that changes. */
  has(noteId: Id): boolean;
  set(noteIds: readonly Id[]): void;
  toggle(noteId: Id): void;
}

export function createSelection(): Selection {
  const signals = makeSignals();
  const [all, setAll] = createSignal<readonly Id[]>([]);
  let chosen: ReadonlySet<Id> = new Set();

  const set = (noteIds: readonly Id[]): void =>
    batch(() => {
      const before = chosen;
      chosen = new Set(noteIds);
      if (before.size === 0 && chosen.size === 0) return;
      setAll([...chosen]);
      for (const id of before) if (!chosen.has(id)) signals.fire(id);
      for (const id of chosen) if (!before.has(id)) signals.fire(id);
    });

  return {
    all,
    has(noteId) {
      signals.track(noteId);
      return chosen.has(noteId);
    },
    set,
    toggle: (noteId) =>
      set(chosen.has(noteId) ? [...chosen].filter((id) => id !== noteId) : [...chosen, noteId]),
  };
}
