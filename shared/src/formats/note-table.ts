import { guardFormula, writeDelimited } from "./delimited";
import { encodeNoteClip } from "./note-clip";
import type { NoteGrid } from "./note-grid";

/** The texts of a grid by row and column; several in one cell are parted by line breaks. */
function cellsOf({ lanes, steps, notes }: NoteGrid): string[][] {
  const cells = lanes.map(() => steps.map((): string[] => []));
  for (const { row, column, text } of notes) cells[row]?.[column]?.push(text);
  return cells.map((row) => row.map((texts) => texts.join("\n")));
}

/** Notes as text for other programs: a line a note, or tab-separated cells where they stand in several steps. */
export function plainOfGrid(grid: NoteGrid): string {
  if (grid.steps.length < 2) {
    const texts = grid.notes.map(({ text }) => text);
    // One note keeps its lines; of several, each is one line.
    return texts.length === 1
      ? (texts[0] ?? "")
      : texts.map((text) => text.replaceAll(/\s*\n\s*/g, " ")).join("\n");
  }
  return writeDelimited(cellsOf(grid).map((row) => row.map(guardFormula)));
}

/** Notes as an HTML table for other programs, which also carries them as they are for another board. */
export function htmlOfGrid(grid: NoteGrid): string {
  const rows = grid.steps.length < 2 ? grid.notes.map(({ text }) => [text]) : cellsOf(grid);
  const cell = (text: string): string =>
    `<td>${escaped(guardFormula(text)).replaceAll("\n", "<br>")}</td>`;
  const body = rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("");
  return `<table data-resa="${escaped(encodeNoteClip(grid))}"><tbody>${body}</tbody></table>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? "");
