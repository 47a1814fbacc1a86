import { linkLimit } from "@resa/shared/model/link";
import { linkAtEnd, linkFrom } from "@resa/shared/model/typed-link";
import type { Transaction } from "prosemirror-state";
import { linkMark, schema } from "./text-schema";

/** After a space or a line break behind an address: makes a link of it. Null when there is nothing to do. */
export function autolink({ doc, selection }: Transaction, next: Transaction): Transaction | null {
  const end = selection.head - 1;
  if (!selection.empty || end < 1 || !/\s/.test(doc.textBetween(end, end + 1))) return null;
  const begin = Math.max(0, end - linkLimit);
  const found = linkAtEnd(doc.textBetween(begin, end));
  const href = found && linkFrom(found.address);
  if (!href) return null;
  const from = begin + found.from;
  const to = from + found.address.length;
  return doc.rangeHasMark(from, to, schema.marks.link)
    ? null
    : next.addMark(from, to, linkMark(href));
}
