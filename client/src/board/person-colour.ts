import type { Id } from "@resa/shared/model/id";

/** Which of the twelve colours of people somebody wears, 1–12: the same for everybody who looks. */
export function colourOfPerson(personId: Id): number {
  let hash = 0;
  for (const character of personId) hash = (hash * 31 + character.charCodeAt(0)) >>> 0;
  return (hash % 12) + 1;
}
