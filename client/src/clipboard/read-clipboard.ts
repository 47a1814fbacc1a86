import { readDelimited } from "@resa/shared/formats/delimited";
import { readLines } from "@resa/shared/formats/lines";
import { decodeNoteClip } from "@resa/shared/formats/note-clip";
import { isTooLarge, type NoteGrid } from "@resa/shared/formats/note-grid";
import { parseHtml } from "../board/parse-html";
import { readHtmlTable } from "./html-table";

/** The two forms in which a clipboard gives what was copied; empty when it hasn't that form. */
export interface ClipboardTexts {
  readonly html: string;
  readonly plain: string;
}

/** What somebody pastes. */
export type Pasted =
  /** Notes that were copied from a board. */
  | { readonly type: "notes"; readonly grid: NoteGrid }
  | { readonly type: "table"; readonly rows: readonly (readonly string[])[] }
  /** One text for each note. */
  | { readonly type: "texts"; readonly texts: readonly string[] }
  | { readonly type: "nothing" }
  | { readonly type: "tooLarge" };

/** The longest text that is read at all, in UTF-16 units. HTML of spreadsheets is mostly attributes; 2,000 full notes of ours are 30 million. */
const limits = { html: 40_000_000, plain: 2_000_000 } as const;

/** Understands what a clipboard holds. It comes from anywhere: nothing in it makes this throw. */
export function readClipboard({ html, plain }: ClipboardTexts): Pasted {
  if (html.length > limits.html || plain.length > limits.plain) return { type: "tooLarge" };
  if (/<table/i.test(html)) {
    const page = parseHtml(html);
    const clip = page.querySelector("[data-resa]")?.getAttribute("data-resa");
    const grid = clip ? decodeNoteClip(clip) : null;
    if (grid) return { type: "notes", grid };
    const table = readHtmlTable(page);
    if (table) return asPasted(table);
  }
  if (plain.includes("\t") || plain.startsWith('"')) {
    const rows = readDelimited(plain);
    // A spreadsheet gives as many cells in every row; anything else with a tab in it is a text.
    const width = rows[0]?.length ?? 0;
    const isTable = rows.every(({ length }) => length === width);
    if (isTable && (width > 1 || rows.some(([cell]) => cell?.includes("\n"))))
      return asPasted(rows);
  }
  return asPasted(readLines(plain).map((line) => [line]));
}

/** A table without the empty rows and columns around it; one column is a list of notes. */
function asPasted(table: readonly (readonly string[])[]): Pasted {
  const isFilled = (cell: string): boolean => cell.trim() !== "";
  const top = table.findIndex((row) => row.some(isFilled));
  const bottom = table.findLastIndex((row) => row.some(isFilled));
  if (top < 0) return { type: "nothing" };
  const kept = table.slice(top, bottom + 1);
  const left = kept.reduce((least, row) => {
    const first = row.findIndex(isFilled);
    return first < 0 ? least : Math.min(least, first);
  }, Infinity);
  const right = kept.reduce((most, row) => Math.max(most, row.findLastIndex(isFilled)), 0);
  const rows = kept.map((row) => row.slice(left, right + 1));
  if (left === right)
    return { type: "texts", texts: rows.flatMap(([cell = ""]) => cell.trim() || []) };
  const notes = rows.reduce((sum, row) => sum + row.filter(isFilled).length, 0);
  return isTooLarge(rows.length, right - left + 1, notes)
    ? { type: "tooLarge" }
    : { type: "table", rows };
}
