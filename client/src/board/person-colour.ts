import type { Id } from "@resa/shared/model/id";

/** The colour that somebody wears, as CSS: one of twelve, the same for everybody who looks. */
export function colourOfPerson(personId: Id): string {
  let hash = 0;
  for (const character of personId) hash = (hash * 31 + character.charCodeAt(0)) >>> 0;
  return `var(--person-${(hash % 12) + 1})`;
}
