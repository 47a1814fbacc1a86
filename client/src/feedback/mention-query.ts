import type { Id } from "@resa/shared/model/id";

/** Somebody who can be mentioned. */
export interface Person {
  readonly id: Id;
  readonly name: string;
}

/** Behind an @ before the caret: where it stands, and what has been typed of a name. */
export interface MentionQuery {
  readonly from: number;
  readonly typed: string;
}

/** The name that is being typed at the end of `before`; null when none is. */
export function mentionQuery(before: string): MentionQuery | null {
  const typed = /(?:^|[\s(])@([^@\n]{0,40})$/u.exec(before)?.[1];
  return typed === undefined ? null : { from: before.length - typed.length - 1, typed };
}

/** So many are offered. */
const most = 6;

/** Those whose names go on as typed; first where a name begins so, then where a part of it does. */
export function mentionable(people: readonly Person[], typed: string): readonly Person[] {
  const wanted = typed.toLocaleLowerCase();
  const rankOf = ({ name }: Person): number => {
    const folded = name.toLocaleLowerCase();
    if (folded.startsWith(wanted)) return 0;
    return folded.includes(` ${wanted}`) ? 1 : 2;
  };
  return people
    .filter((person) => person.name !== "" && rankOf(person) < 2)
    .toSorted((a, b) => rankOf(a) - rankOf(b) || a.name.localeCompare(b.name))
    .slice(0, most);
}

/** Which of those who were picked still stand in the text. */
export const mentionedIn = (text: string, picked: readonly Person[]): readonly Id[] => [
  ...new Set(picked.flatMap(({ id, name }) => (text.includes(`@${name}`) ? [id] : []))),
];
