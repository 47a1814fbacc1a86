import type { Id } from "@resa/shared/model/id";
import { batch, createSignal } from "solid-js";
import { makeSignals } from "../../board/signals";
import { keyOfNote, keyOfThing, type Thing } from "./thing";

/** What is selected in this tab: any number of notes, or one other thing, or nothing. */
export interface Selection {
  /** All selected notes, in the order in which they were selected. */
  all(): readonly Id[];
  /** The selected thing that is no note; null while notes or nothing is selected. */
  thing(): Thing | null;
  /** Whether this note is selected; runs again only when that changes. */
  has(noteId: Id): boolean;
  /** Whether this other thing is selected; runs again only when that changes. */
  holds(thing: Thing): boolean;
  /** Selects these notes and nothing else. */
  set(noteIds: readonly Id[]): void;
  toggle(noteId: Id): void;
  /** Selects this thing and nothing else; null = nothing. */
  choose(thing: Thing | null): void;
}

export function createSelection(): Selection {
  const signals = makeSignals();
  const [all, setAll] = createSignal<readonly Id[]>([]);
  const [thing, setThing] = createSignal<Thing | null>(null);
  /** The keys of everything that is selected. */
  let chosen: ReadonlySet<string> = new Set();

  const show = (noteIds: readonly Id[], other: Thing | null): void =>
    batch(() => {
      const before = chosen;
      chosen = new Set(other ? [keyOfThing(other)] : noteIds.map(keyOfNote));
      if (before.size === 0 && chosen.size === 0) return;
      setAll([...new Set(noteIds)]);
      setThing(other);
      for (const key of before) if (!chosen.has(key)) signals.fire(key);
      for (const key of chosen) if (!before.has(key)) signals.fire(key);
    });
  const has = (key: string): boolean => {
    signals.track(key);
    return chosen.has(key);
  };
  const set = (noteIds: readonly Id[]): void => show(noteIds, null);

  return {
    all,
    thing,
    has: (noteId) => has(keyOfNote(noteId)),
    holds: (other) => has(keyOfThing(other)),
    set,
    toggle(noteId) {
      const rest = all().filter((id) => id !== noteId);
      set(rest.length < all().length ? rest : [...rest, noteId]);
    },
    choose: (other) => show([], other),
  };
}
