/**
 * Cells in lines, between a separator: tab (what spreadsheets put into the clipboard), comma or semicolon.
 * A reader of our own: papaparse is nine times as large, works with callbacks and streams that nothing here needs, and a quote in the
 * middle of a spreadsheet's cell (Excel leaves `5" pipe` as it is) makes it swallow the rows behind.
 */
export type Separator = "\t" | "," | ";";

/**
 * Reads rows of cells. A cell may stand in quotes, with separators and line breaks in it and every quote of its own doubled; a quote that
 * is not closed before the next separator is a letter like any other. Line breaks within cells become "\n". Never throws; takes O(length).
 */
export function readDelimited(text: string, separator: Separator = "\t"): string[][] {
  const sign = separator === "\t" ? "\\t" : separator;
  // Unrolled, so that no input makes it try twice: what quotes enclose, then the separator or the end.
  const quoted = new RegExp(`"([^"]*(?:""[^"]*)*)"(?=${sign}|\\r|\\n|$)`, "y");
  const plain = new RegExp(`[^${sign}\\r\\n]*`, "y");
  const rows: string[][] = [];
  let row: string[] = [];

  for (let at = 0; at < text.length || row.length > 0;) {
    quoted.lastIndex = plain.lastIndex = at;
    const inQuotes = quoted.exec(text);
    const cell = inQuotes ?? plain.exec(text);
    row.push(inQuotes ? unquoted(inQuotes[1] ?? "") : (cell?.[0] ?? ""));
    at += cell?.[0].length ?? 0;
    if (text[at] === separator) at += 1;
    else {
      rows.push(row);
      row = [];
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }
  }
  return rows;
}

const unquoted = (cell: string): string => cell.replaceAll('""', '"').replaceAll(/\r\n?/g, "\n");

/** Writes rows of cells so that `readDelimited` and spreadsheets read them as they were. Every row ends with a line break. */
export function writeDelimited(
  rows: readonly (readonly string[])[],
  separator: Separator = "\t",
): string {
  const written = (cell: string): string =>
    cell.includes(separator) || /^"|[\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => `${row.map(written).join(separator)}\n`).join("");
}

/**
 * A cell that a spreadsheet shows and doesn't run: one that begins like a formula (also behind spaces) gets an apostrophe in front, which
 * spreadsheets take for "this is text". What people write on a shared board must not become code in somebody's spreadsheet.
 */
export const guardFormula = (cell: string): string =>
  /^\s*[=+\-@]/.test(cell) ? `'${cell}` : cell;
