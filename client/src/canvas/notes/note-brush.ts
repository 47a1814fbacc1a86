import type { NoteColour } from "@resa/shared/model/note-colour";
import type { NoteMark } from "./note-marks";
import type { Palette } from "./palette";

/** How a note looks from far away. */
export interface NoteLook {
  readonly colour: NoteColour;
  readonly mark: NoteMark | undefined;
  readonly isSelected: boolean;
  /** How high its picture is, px at 100 %; 0 = it has none. */
  readonly pictureHeight: number;
}

/** Paints notes as they are seen from far away: their paper, a hint of their picture or their words, and a frame when found or selected. */
export interface NoteBrush {
  /** A note with its top left corner at a point of the canvas (CSS px); its size is px at 100 %. */
  paint(left: number, top: number, width: number, height: number, look: NoteLook): void;
  /** Paints what lies over all notes: words, pictures, and frames. */
  finish(): void;
}

/** From this zoom on a note shows that there are words on it. */
const wordsZoom = 0.1;
/** How much is seen of a note that a filter leaves out; of its words, nothing. */
const dimmedAlpha = 0.25;
/** How far frames reach out from their notes, px. */
export const frameReach = 3;

export function makeNoteBrush(
  context: CanvasRenderingContext2D,
  palette: Palette,
  zoom: number,
): NoteBrush {
  const frames: Record<"found" | "accent", number[]> = { found: [], accent: [] };
  /** Left, top and width of each line of words. */
  const lines: number[] = [];
  /** Left, top, width and height of each picture. */
  const pictures: number[] = [];
  let paper: NoteColour | null = null;

  return {
    paint(left, top, noteWidth, noteHeight, { colour, mark, isSelected, pictureHeight }) {
      const [width, height] = [noteWidth * zoom, noteHeight * zoom];
      if (colour !== paper) context.fillStyle = palette.paper[(paper = colour)];
      if (mark === "dimmed") context.globalAlpha = dimmedAlpha;
      context.fillRect(left, top, width, height);
      if (mark === "dimmed") context.globalAlpha = 1;
      else if (pictureHeight > 0) pictures.push(left, top, width, pictureHeight * zoom);
      else if (zoom >= wordsZoom) {
        lines.push(left + 12 * zoom, top + 18 * zoom, width - 28 * zoom);
        lines.push(left + 12 * zoom, top + 38 * zoom, width - 72 * zoom);
      }
      const isMarked = isSelected || (mark !== undefined && mark !== "found" && mark !== "dimmed");
      const frame = isMarked ? frames.accent : mark === "found" ? frames.found : null;
      frame?.push(left - 1, top - 1, width + 2, height + 2);
    },
    finish() {
      context.fillStyle = palette.ink;
      context.globalAlpha = 0.35;
      for (let at = 0; at < lines.length; at += 3) {
        const [left = 0, top = 0, width = 0] = [lines[at], lines[at + 1], lines[at + 2]];
        context.fillRect(left, top, width, Math.max(1, 6 * zoom));
      }
      for (let at = 0; at < pictures.length; at += 4) {
        const [left = 0, top = 0, width = 0, height = 0] = pictures.slice(at, at + 4);
        context.fillRect(left, top, width, height);
      }
      context.globalAlpha = 1;
      context.lineWidth = 2;
      for (const kind of ["found", "accent"] as const) {
        const frame = frames[kind];
        context.strokeStyle = palette[kind];
        for (let at = 0; at < frame.length; at += 4)
          context.strokeRect(
            frame[at] ?? 0,
            frame[at + 1] ?? 0,
            frame[at + 2] ?? 0,
            frame[at + 3] ?? 0,
          );
      }
    },
  };
}
