import { guardFormula, writeDelimited } from "./delimited";
import { escapeHtml } from "./text-html";

/** What stands in a cell of a spreadsheet: people's words, which never become a formula there, a number, or nothing. */
export type SheetCell = string | number | null;

/** Rows as text that spreadsheets take apart again: cells parted by tabs. */
export const plainOfSheet = (rows: readonly (readonly SheetCell[])[]): string =>
  writeDelimited(rows.map((row) => row.map(written)));

/** The same as an HTML table, whose first row is its head. */
export function htmlOfSheet([head = [], ...rows]: readonly (readonly SheetCell[])[]): string {
  const line = (tag: "th" | "td") => (row: readonly SheetCell[]) =>
    `<tr>${row.map((cell) => `<${tag}>${escapeHtml(written(cell)).replaceAll("\n", "<br>")}</${tag}>`).join("")}</tr>`;
  const body = rows.map(line("td")).join("");
  return `<table><thead>${line("th")(head)}</thead><tbody>${body}</tbody></table>`;
}

/** A number of ours is no formula, also where it begins with a minus. */
const written = (cell: SheetCell): string =>
  typeof cell === "string" ? guardFormula(cell) : cell === null ? "" : String(cell);
