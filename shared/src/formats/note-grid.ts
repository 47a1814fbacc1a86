import type { Id } from "../model/id";
import type { LaneRole } from "../model/lane-role";
import type { NoteColour } from "../model/note-colour";
import type { NoteKind } from "../model/note-kind";
import type { NotePicture } from "../model/note-picture";
import type { NoteSize } from "../model/note-size";
import type { TextRun } from "../model/text-run";

/** Notes in rows and columns, before it is known in which lanes and steps they come to stand. */
export interface NoteGrid {
  /** What the lane of each row is called, where one has to be added. */
  readonly lanes: readonly GridLane[];
  /** What the step of each column is called, where one has to be added. */
  readonly steps: readonly string[];
  /** Notes in one cell stand in the order in which they are given. */
  readonly notes: readonly GridNote[];
  /** The board that keeps the pictures of these notes. */
  readonly board?: Id;
}

export interface GridLane {
  readonly role: LaneRole;
  readonly name: string;
}

export interface GridNote {
  readonly row: number;
  readonly column: number;
  /** Where it lies beside the sheets, from the top left of all of them, px at 100 %. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** How the text is written, where it isn't written plainly. */
  readonly runs?: readonly TextRun[];
  /** What nobody said is what the lane suggests. */
  readonly kind?: NoteKind;
  readonly colour?: NoteColour;
  readonly size?: NoteSize;
  readonly picture?: NotePicture | null;
  readonly alt?: string;
}

/** The largest grid that is pasted or copied at once. */
export const gridLimit = { rows: 100, columns: 100, notes: 2000 } as const;

/** Whether a grid of this size is too large. */
export const isTooLarge = (rows: number, columns: number, notes: number): boolean =>
  rows > gridLimit.rows || columns > gridLimit.columns || notes > gridLimit.notes;

/** How far apart notes lie beside the sheets, px at 100 %. */
const apart = { x: 208, y: 136 } as const;

/** Notes that all come into one cell, in this order. */
export const gridOfTexts = (texts: readonly string[]): NoteGrid => ({
  lanes: [{ role: "free", name: "" }],
  steps: [""],
  notes: texts.map((text, at) => ({ row: 0, column: 0, x: 0, y: at * apart.y, text })),
});

/** Which cells of a table are no notes but titles. */
export interface Headings {
  /** The first row holds titles of steps. */
  readonly steps: boolean;
  /** The first column holds names of lanes. */
  readonly lanes: boolean;
}

/** A table as notes: columns become steps, rows become lanes, and every cell that isn't empty a note. */
export function gridOfTable(table: readonly (readonly string[])[], headings: Headings): NoteGrid {
  const [top, left] = [Number(headings.steps), Number(headings.lanes)];
  const rows = table.slice(top).map((row) => row.slice(left));
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const titleOf = (text = ""): string => text.trim().replaceAll(/\s+/g, " ");
  return {
    lanes: rows.map((_, row) => ({
      role: "free",
      name: headings.lanes ? titleOf(table[row + top]?.[0]) : "",
    })),
    steps: Array.from({ length: columns }, (_, column) =>
      headings.steps ? titleOf(table[0]?.[column + left]) : "",
    ),
    notes: rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const text = cell.trim();
        return text === "" ? [] : [{ row, column, x: column * apart.x, y: row * apart.y, text }];
      }),
    ),
  };
}

/** Guesses from an empty corner, which only a table with both headings has. A person can say otherwise. */
export function guessHeadings(table: readonly (readonly string[])[]): Headings {
  const [first = [], ...others] = table;
  const isFilled = (cells: readonly string[]): boolean =>
    cells.length > 0 && cells.every((cell) => cell.trim() !== "");
  const both =
    (first[0] ?? "").trim() === "" &&
    isFilled(first.slice(1)) &&
    isFilled(others.map(([cell = ""]) => cell));
  return { steps: both, lanes: both };
}
