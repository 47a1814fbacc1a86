import type { Rect } from "@resa/shared/layout/box";
import type { Id } from "@resa/shared/model/id";
import type { Projection } from "../../board/projection";
import type { View } from "../view/camera";
import { eachNote } from "./each-note";
import { makeNoteBrush } from "./note-brush";
import type { NoteMark } from "./note-marks";
import type { Palette } from "./palette";

export interface Scene {
  readonly projection: Pick<Projection, "layout" | "arrangement">;
  /** The board point at the top left corner of what is painted on, and how large the board is there, in CSS px. */
  readonly view: View;
  /** The part of the board to paint. */
  readonly rect: Rect;
  readonly palette: Palette;
  isSelected(noteId: Id): boolean;
  markOf(noteId: Id): NoteMark | undefined;
  /** Whether a note is drawn elsewhere just now, and so is left out. */
  isElsewhere(noteId: Id): boolean;
}

/** Paints the notes of all cells within a part of the board. */
export function paintNotes(context: CanvasRenderingContext2D, scene: Scene): void {
  const { projection, view, rect, palette } = scene;
  const brush = makeNoteBrush(context, palette, view.zoom);
  eachNote(projection, rect, (noteId, x, y, { width, height, pictureHeight }) => {
    if (scene.isElsewhere(noteId)) return;
    brush.paint((x - view.x) * view.zoom, (y - view.y) * view.zoom, width, height, {
      colour: projection.arrangement.note(noteId)?.colour ?? "yellow",
      mark: scene.markOf(noteId),
      isSelected: scene.isSelected(noteId),
      pictureHeight,
    });
  });
  brush.finish();
}
