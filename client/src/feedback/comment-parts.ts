import { linkAtEnd, linkFrom } from "@resa/shared/model/typed-link";

/** A stretch of a comment: words, a link, or the name of somebody who is meant. */
export type CommentPart =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly address: string }
  | { readonly kind: "mention"; readonly text: string };

/** A comment is plain text; addresses in it lead somewhere (http, https and mailto alone), and `@` with one of these names stands out. */
export function partsOf(text: string, names: readonly string[]): readonly CommentPart[] {
  const known = names.filter(Boolean).toSorted((a, b) => b.length - a.length);
  const mentions = known.map((name) => `@${name}`);
  const parts: CommentPart[] = [];
  for (const stretch of split(text, mentions))
    if (mentions.includes(stretch)) parts.push({ kind: "mention", text: stretch });
    else parts.push(...linked(stretch));
  return parts;
}

/** A text cut before and behind each of these words. */
function split(text: string, words: readonly string[]): string[] {
  if (words.length === 0) return [text];
  const literal = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return text.split(new RegExp(`(${literal.join("|")})`, "u")).filter(Boolean);
}

function linked(text: string): CommentPart[] {
  const parts: CommentPart[] = [];
  let words = "";
  for (const token of text.split(/([\s<>"]+)/)) {
    const found = linkAtEnd(token);
    const address = found && linkFrom(found.address);
    if (!found || !address) {
      words += token;
      continue;
    }
    words += token.slice(0, found.from);
    if (words) parts.push({ kind: "words", text: words });
    parts.push({ kind: "link", text: found.address, address });
    words = token.slice(found.from + found.address.length);
  }
  if (words) parts.push({ kind: "words", text: words });
  return parts;
}
