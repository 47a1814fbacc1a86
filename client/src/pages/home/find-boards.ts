import type { Language } from "@resa/shared/model/language";

/** Those whose titles have every word of the search, in whatever case; all of them when nothing is searched. */
export function findBoards<Board extends { readonly title: string }>(
  boards: readonly Board[],
  search: string,
  language: Language,
): readonly Board[] {
  const lower = (text: string) => text.toLocaleLowerCase(language);
  const words = lower(search).trim().split(/\s+/);
  return boards.filter(({ title }) => words.every((word) => lower(title).includes(word)));
}
