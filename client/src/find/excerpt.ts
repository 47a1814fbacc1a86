import { foldText } from "./fold-text";

/** How much is shown before what was found, in characters. */
const before = 24;

/** A text on one line, begun so late that the first of the words (folded) is near its beginning. */
export function excerpt(text: string, words: readonly string[]): string {
  const line = text.replace(/\s+/g, " ").trim();
  const [word] = words;
  // Folded, a text is seldom much longer or shorter: near enough for a beginning.
  const at = word === undefined ? 0 : foldText(line).indexOf(word);
  if (at <= before * 1.5) return line;
  const start = line.indexOf(" ", at - before) + 1;
  return `… ${line.slice(start > 0 && start <= at ? start : at)}`;
}
