/** Letters of our languages and their neighbours that are no base letter with a mark: nothing strips them to one. */
const plainer: Readonly<Record<string, string>> = {
  ø: "o",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
};

/** A text as it is compared: without case and without marks, so that "Over", "över" and "øver" are the same. */
export const foldText = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øæœßđðþł]/g, (letter) => plainer[letter] ?? letter);

/** The words of a search, folded; none when nothing is searched. */
export const wordsOf = (search: string): readonly string[] =>
  foldText(search).split(/\s+/).filter(Boolean);

/** Whether a folded text has every word, anywhere and in any order. */
export const hasWords = (folded: string, words: readonly string[]): boolean =>
  words.every((word) => folded.includes(word));
