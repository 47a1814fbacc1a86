import type { Id } from "@resa/shared/model/id";
import type { Selection } from "../select/selection";

/** What of the selection can be a moment of truth: its notes, or its step. */
export function markableIn({ all, thing }: Pick<Selection, "all" | "thing">): readonly Id[] {
  const chosen = thing();
  return chosen?.kind === "step" ? [chosen.id] : all();
}
