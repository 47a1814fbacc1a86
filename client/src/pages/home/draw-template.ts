import { type NoteColour, noteColours } from "@resa/shared/model/note-colour";
import type { TemplateAnswer } from "@resa/shared/protocol/templates";

interface Span {
  readonly x: number;
  readonly width: number;
}

interface Paper extends Span {
  readonly y: number;
  readonly height: number;
  readonly colour: NoteColour;
}

export interface TemplateDrawing {
  /** The phases. */
  readonly bands: readonly Span[];
  readonly steps: readonly Span[];
  /** The y of the lines above lanes. */
  readonly rules: readonly number[];
  readonly notes: readonly Paper[];
}

/** The sheet within the picture of 240 × 132, and the gaps in it. */
const sheet = { left: 12, right: 228, top: 34, bottom: 122 };
const gap = 3;
/** More lanes than these would be too thin to see. */
const mostLanes = 6;
/** More notes than these in one cell are drawn as these. */
const mostNotes = 2;

/** Where everything of a template stands in its picture. */
export function drawTemplate(picture: TemplateAnswer["picture"]): TemplateDrawing {
  const columns = picture.phases.reduce((sum, steps) => sum + steps, 0);
  const rows = Math.min(picture.lanes, mostLanes);
  const pitch = (sheet.right - sheet.left) / Math.max(1, columns);
  const rowHeight = (sheet.bottom - sheet.top) / Math.max(1, rows);
  const spanOf = (first: number, count: number): Span => ({
    x: sheet.left + first * pitch,
    width: count * pitch - gap,
  });

  let first = 0;
  const bands = picture.phases
    .filter((steps) => steps > 0)
    .map((steps) => {
      const band = spanOf(first, steps);
      first += steps;
      return band;
    });

  const drawn = new Map<string, number>();
  const notes = picture.notes.flatMap(({ lane, step, colour }): Paper[] => {
    const cell = `${lane} ${step}`;
    const stacked = drawn.get(cell) ?? 0;
    drawn.set(cell, stacked + 1);
    if (lane >= rows || stacked >= mostNotes) return [];
    const height = (rowHeight - gap - (mostNotes - 1)) / mostNotes;
    const y = sheet.top + lane * rowHeight + gap / 2 + stacked * (height + 1);
    return [{ ...spanOf(step, 1), y, height, colour: noteColours[colour] ?? "yellow" }];
  });

  return {
    bands,
    steps: Array.from({ length: columns }, (_, index) => spanOf(index, 1)),
    rules: Array.from({ length: rows }, (_, row) => sheet.top + row * rowHeight),
    notes,
  };
}
