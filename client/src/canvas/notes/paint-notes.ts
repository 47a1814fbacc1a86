import type { Rect } from "@resa/shared/layout/box";
import type { Id } from "@resa/shared/model/id";
import { type NoteColour, noteColours } from "@resa/shared/model/note-colour";
import type { Projection } from "../../board/projection";
import type { View } from "../view/camera";
import { eachNote } from "./each-note";
import type { NoteMark } from "./note-marks";

/** The colours of the theme, as CSS. */
export interface Palette {
  readonly paper: Readonly<Record<NoteColour, string>>;
  readonly ink: string;
  readonly accent: string;
  readonly found: string;
}

/** Reads the colours that the style sheet gives `element`. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string): string => style.getPropertyValue(name).trim();
  const paper = Object.fromEntries(noteColours.map((colour) => [colour, read(`--note-${colour}`)]));
  return {
    // Every colour has been given one just above.
    paper: paper as Record<NoteColour, string>,
    ink: read("--ink"),
    accent: read("--accent"),
    found: read("--found"),
  };
}

export interface Scene {
  readonly projection: Pick<Projection, "layout" | "arrangement">;
  readonly view: View;
  /** The window, in CSS px. */
  readonly size: { readonly width: number; readonly height: number };
  readonly palette: Palette;
  isSelected(noteId: Id): boolean;
  offset(noteId: Id): { readonly dx: number; readonly dy: number } | null;
  markOf(noteId: Id): NoteMark | undefined;
}

/** From this zoom on a note shows that there are words on it. */
const wordsZoom = 0.1;
/** How much is seen of a note that a filter leaves out; of its words, nothing. */
const dimmedAlpha = 0.25;

/** Paints every note of every cell in view: its paper, a hint of its words, and a frame when it was found or is selected. */
export function paintNotes(context: CanvasRenderingContext2D, scene: Scene): void {
  const { view, palette, size } = scene;
  const { zoom } = view;
  const visible = { x: view.x, y: view.y, width: size.width / zoom, height: size.height / zoom };
  const found: Rect[] = [];
  const selected: Rect[] = [];
  let paper = "";

  const { projection } = scene;
  eachNote(projection, visible, (noteId, x, y, width, height) => {
    const colour = projection.arrangement.note(noteId)?.colour ?? "yellow";
    const offset = scene.offset(noteId);
    const left = (x + (offset?.dx ?? 0) - view.x) * zoom;
    const top = (y + (offset?.dy ?? 0) - view.y) * zoom;
    const mark = scene.markOf(noteId);
    if (colour !== paper) context.fillStyle = paper = palette.paper[colour];
    if (mark === "dimmed") context.globalAlpha = dimmedAlpha;
    context.fillRect(left, top, width * zoom, height * zoom);
    if (mark === "dimmed") context.globalAlpha = 1;
    const frames = scene.isSelected(noteId) ? selected : mark === "found" ? found : null;
    frames?.push({ x: left, y: top, width: width * zoom, height: height * zoom });
  });

  if (zoom >= wordsZoom) paintWords(context, scene, visible);
  frame(context, found, palette.found);
  frame(context, selected, palette.accent);
}

function frame(context: CanvasRenderingContext2D, boxes: readonly Rect[], colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = 2;
  for (const { x, y, width, height } of boxes)
    context.strokeRect(x - 1, y - 1, width + 2, height + 2);
}

/** Two lines of ink where a note's words stand. */
function paintWords(context: CanvasRenderingContext2D, scene: Scene, visible: Rect): void {
  const { view, palette } = scene;
  context.fillStyle = palette.ink;
  context.globalAlpha = 0.35;
  eachNote(scene.projection, visible, (noteId, x, y, width) => {
    if (scene.markOf(noteId) === "dimmed") return;
    const offset = scene.offset(noteId);
    const left = (x + (offset?.dx ?? 0) - view.x + 12) * view.zoom;
    const top = (y + (offset?.dy ?? 0) - view.y + 18) * view.zoom;
    context.fillRect(left, top, (width - 28) * view.zoom, Math.max(1, 6 * view.zoom));
    context.fillRect(
      left,
      top + 20 * view.zoom,
      (width - 72) * view.zoom,
      Math.max(1, 6 * view.zoom),
    );
  });
  context.globalAlpha = 1;
}
