import { type Accessor, createSignal } from "solid-js";
import { forget, keep, readKept } from "../kept";
import { isId } from "@resa/shared/model/id";
import type { Person } from "./mention-query";

/** What is being written, and who was picked behind an @. */
export interface Draft {
  readonly text: string;
  readonly picked: readonly Person[];
}

const empty: Draft = { text: "", picked: [] };

/** A draft that outlasts a reload: kept in this browser under `key` until it is sent or emptied. `start` is what stands there without one. */
export function createDraft(
  key: string,
  start = "",
): readonly [Accessor<Draft>, (draft: Draft | null) => void] {
  const kept = `resa.draft.${key}`;
  const [draft, setDraft] = createSignal(read(kept) ?? { ...empty, text: start });
  return [
    draft,
    (next) => {
      setDraft(next ?? empty);
      if (next === null || next.text === start) forget(kept);
      else keep(kept, JSON.stringify(next));
    },
  ];
}

function read(key: string): Draft | null {
  try {
    const { text, picked } = JSON.parse(readKept(key) ?? "") as Partial<Draft>;
    if (typeof text !== "string") return null;
    const people = Array.isArray(picked) ? picked : [];
    return { text, picked: people.filter(({ id, name }) => isId(id) && typeof name === "string") };
  } catch {
    return null;
  }
}
