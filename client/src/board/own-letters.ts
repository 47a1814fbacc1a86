import type { Transaction } from "prosemirror-state";

/** Of each letter in an editor, whether it was typed there. */
export type Own = readonly boolean[];

/** `own` as it is after a transaction; what that put in was typed there or not. */
export function ownAfter(own: Own, transaction: Transaction, isOwn: boolean): Own {
  if (!transaction.docChanged) return own;
  const after = [...own];
  for (const map of transaction.mapping.maps) {
    map.forEach((from, to, newFrom, newTo) =>
      after.splice(newFrom, to - from, ...Array<boolean>(newTo - newFrom).fill(isOwn)),
    );
  }
  return after;
}

/** A piece `from`–`to` of one text that is missing in another, and where it belongs there. */
export interface Missing {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/**
 * What was typed in `mine` and is not in `theirs`, in the order of where it belongs. Only that is nobody else's to bring along: what others
 * typed in `mine`, their own editors have as well, or somebody has deleted it.
 */
export function missingIn(theirs: string, mine: string, own: Own): readonly Missing[] {
  const most = Math.min(mine.length, theirs.length);
  let start = 0;
  while (start < most && mine[start] === theirs[start]) start += 1;
  let end = 0;
  while (end < most - start && mine.at(-1 - end) === theirs.at(-1 - end)) end += 1;

  const there = theirs.slice(start, theirs.length - end);
  const missing: Missing[] = [];
  let known = 0;
  for (let from = start, to: number; from < mine.length - end; from = to + 1) {
    for (to = from; to < mine.length - end && own[to];) to += 1;
    const words = mine.slice(from, to);
    // Of one run of letters the others may have had the beginning, or the end.
    const head = longest(words.length, (length) => there.indexOf(words.slice(0, length), known));
    if (head) known = head.at + head.length;
    const rest = words.slice(head?.length ?? 0);
    const tail = longest(rest.length, (length) => there.indexOf(rest.slice(-length), known));
    const at = start + (tail ? tail.at : head ? known : there.length);
    if (tail) known = tail.at + tail.length;
    const piece = { from: to - rest.length, to: to - (tail?.length ?? 0), at };
    if (piece.from < piece.to) missing.push(piece);
  }
  return missing.toSorted((a, b) => a.at - b.at);
}

/** Fewer letters than these may stand there by chance. */
const least = 8;

/** The greatest length up to `most` that is found, and where. */
function longest(most: number, find: (length: number) => number) {
  let found: { readonly length: number; readonly at: number } | null = null;
  for (let low = least, high = most; low <= high;) {
    const length = (low + high) >> 1;
    const at = find(length);
    if (at === -1) high = length - 1;
    else {
      found = { length, at };
      low = length + 1;
    }
  }
  return found;
}
