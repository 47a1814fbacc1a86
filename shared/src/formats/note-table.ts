import { guardFormula, writeDelimited } from "./delimited";
import { encodeNoteClip } from "./note-clip";
import type { GridNote, NoteGrid } from "./note-grid";
import { plainStyle } from "../model/text-run";
import { escapeHtml, htmlOfRuns } from "./text-html";

/** The notes of a grid by row and column. */
function cellsOf({ lanes, steps, notes }: NoteGrid): GridNote[][][] {
  const cells = lanes.map(() => steps.map((): GridNote[] => []));
  for (const note of notes) cells[note.row]?.[note.column]?.push(note);
  return cells;
}

/** Several notes in one cell are parted by line breaks. */
const textOf = (notes: readonly GridNote[]): string => notes.map(({ text }) => text).join("\n");

/** Notes as text for other programs: a line a note, or tab-separated cells where they stand in several steps. */
export function plainOfGrid(grid: NoteGrid): string {
  if (grid.steps.length < 2) {
    const texts = grid.notes.map(({ text }) => text);
    // One note keeps its lines; of several, each is one line.
    return texts.length === 1
      ? (texts[0] ?? "")
      : texts.map((text) => text.replaceAll(/\s*\n\s*/g, " ")).join("\n");
  }
  return writeDelimited(
    cellsOf(grid).map((row) => row.map((notes) => guardFormula(textOf(notes)))),
  );
}

/** Notes as an HTML table for other programs, which also carries them as they are for another board. */
export function htmlOfGrid(grid: NoteGrid): string {
  const rows = grid.steps.length < 2 ? grid.notes.map((note) => [[note]]) : cellsOf(grid);
  const body = rows.map((row) => `<tr>${row.map(htmlOfCell).join("")}</tr>`).join("");
  return `<table data-resa="${escapeHtml(encodeNoteClip(grid))}"><tbody>${body}</tbody></table>`;
}

function htmlOfCell(notes: readonly GridNote[]): string {
  const text = textOf(notes);
  const guard = guardFormula(text) === text ? "" : "'";
  const written = notes.map(({ text, runs = [{ text, ...plainStyle }] }) => htmlOfRuns(runs));
  return `<td>${escapeHtml(guard)}${written.join("<br>")}</td>`;
}
