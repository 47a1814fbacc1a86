import { gridLimit } from "@resa/shared/formats/note-grid";

/** The part of all words that must stand in a table for the whole to count as one: else it is a page with a table in it. */
const mostly = 0.8;

/** The texts of the largest table, when it is what the document is about; null when not. */
export function readHtmlTable(document: Document): string[][] | null {
  for (const element of document.querySelectorAll("style, script, template")) element.remove();
  const tables = Array.from(document.querySelectorAll("table")).map((table) => ({
    table,
    letters: lettersIn(table),
  }));
  const largest = tables.reduce<(typeof tables)[number] | null>(
    // Of two that hold the same words, the inner one holds them in cells.
    (best, table) => (best && best.letters > table.letters ? best : table),
    null,
  );
  if (!largest || largest.letters < mostly * lettersIn(document.body)) return null;
  return rowsOf(largest.table);
}

const lettersIn = (element: Element): number =>
  (element.textContent ?? "").replace(/\s/g, "").length;

/** A merged cell stands in its first row and column; the others that it covers are empty. */
function rowsOf(table: HTMLTableElement): string[][] {
  const rows = Array.from(table.rows).map((): string[] => []);
  const covered = rows.map(() => new Set<number>());
  Array.from(table.rows).forEach((row, at) => {
    let column = 0;
    for (const cell of row.cells) {
      while (covered[at]?.has(column)) column += 1;
      const across = Math.min(cell.colSpan, gridLimit.columns);
      // A cell may span more rows than there are.
      for (const below of covered.slice(at, at + Math.max(1, cell.rowSpan)))
        for (let x = 0; x < across; x++) below.add(column + x);
      const line = rows[at];
      if (line) {
        while (line.length < column) line.push("");
        line[column] = textOf(cell)
          .replace(/\s*\n\s*/g, "\n")
          .trim();
      }
      column += across;
    }
  });
  return rows;
}

const blocks = new Set(["P", "DIV", "LI", "TR", "H1", "H2", "H3", "H4", "H5", "H6"]);

/** What a reader would see: spaces as one, and breaks where lines end. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? "").replace(/[\s\u00A0]+/g, " ");
  if (node.nodeName === "BR") return "\n";
  const inside = Array.from(node.childNodes, textOf).join("");
  return blocks.has(node.nodeName) ? `\n${inside}\n` : inside;
}
