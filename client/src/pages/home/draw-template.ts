import { type NoteColour, noteColours } from "@resa/shared/model/note-colour";
import type { TemplatePicture } from "@resa/shared/model/template-picture";
import { betweenPath, linePath, piecesOf, type Track } from "../../canvas/curve/path";

interface Span {
  readonly x: number;
  readonly width: number;
}

interface Paper extends Span {
  readonly y: number;
  readonly height: number;
  readonly colour: NoteColour;
}

/** The feelings of a lane as SVG paths: the two lines, and what lies between them. */
interface Curve {
  readonly wished: string;
  readonly actual: string;
  readonly gap: string;
}

export interface TemplateDrawing {
  /** The phases. */
  readonly bands: readonly Span[];
  readonly steps: readonly Span[];
  /** The y of the lines above lanes. */
  readonly rules: readonly number[];
  readonly notes: readonly Paper[];
  readonly curves: readonly Curve[];
}

/** The sheet within the picture of 240 × 132, and the gaps in it. */
const sheet = { left: 12, right: 228, top: 34, bottom: 122 };
const gap = 3;
/** More lanes than these would be too thin to see. */
const mostLanes = 6;
/** More notes than these in one cell are drawn as these. */
const mostNotes = 2;

/** A lane with a curve is so many times as high as one with notes. */
const curveShare = 2.5;

/** Where everything of a template stands in its picture. */
export function drawTemplate(picture: TemplatePicture): TemplateDrawing {
  const columns = sumOf(picture.phases);
  const rows = Math.min(picture.lanes, mostLanes);
  const pitch = (sheet.right - sheet.left) / Math.max(1, columns);
  // A curve needs more room to be seen than notes do.
  const shares = Array.from({ length: rows }, (_, row) =>
    picture.curves.some(({ lane }) => lane === row) ? curveShare : 1,
  );
  const shareHeight = (sheet.bottom - sheet.top) / Math.max(1, sumOf(shares));
  const topOf = (row: number): number => sheet.top + sumOf(shares.slice(0, row)) * shareHeight;
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
    const height = (shareHeight - gap - (mostNotes - 1)) / mostNotes;
    const y = topOf(lane) + gap / 2 + stacked * (height + 1);
    return [{ ...spanOf(step, 1), y, height, colour: noteColours[colour] ?? "yellow" }];
  });

  const curves = picture.curves
    .filter(({ lane }) => lane < rows)
    .map(({ lane, wished, actual }): Curve => {
      const height = curveShare * shareHeight;
      const middle = topOf(lane) + height / 2;
      // The best and the worst stay clear of the rules of the lane.
      const unit = (height - 2 * gap) / 4;
      const trackOf = (line: readonly (number | null)[]): Track =>
        line.map((value, step) => {
          const { x, width } = spanOf(step, 1);
          return value === null ? null : { x: x + width / 2, y: middle - value * unit };
        });
      const [wish, truth] = [trackOf(wished), trackOf(actual)];
      const [wishPieces, truthPieces] = [piecesOf(wish), piecesOf(truth)];
      return {
        wished: linePath(wish, wishPieces),
        actual: linePath(truth, truthPieces),
        gap: betweenPath(wishPieces, truthPieces),
      };
    });

  return {
    bands,
    steps: Array.from({ length: columns }, (_, index) => spanOf(index, 1)),
    rules: Array.from({ length: rows }, (_, row) => topOf(row)),
    notes,
    curves,
  };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
