import type { Point, Rect } from "@resa/shared/layout/box";
import type { Id } from "@resa/shared/model/id";
import type { Canvas } from "./CanvasProvider";
import type { NoteMark } from "./notes/note-marks";

/** What the frame around the canvas may ask of it. */
export interface CanvasHandle {
  /** Shows a point or a rectangle of the board in the middle, unless it is in view. `cover` is what floats over the window, px from its edges. */
  reveal(place: Point | Rect, cover?: { readonly top?: number; readonly right?: number }): void;
  /** Selects a note, and nothing else. */
  select(noteId: Id): void;
  /** Marks a note for this tab only; null takes the mark away. */
  mark(noteId: Id, mark: Exclude<NoteMark, "new"> | null): void;
  /** Marks exactly these notes and heads as new, for this tab only. */
  markNew(ids: Iterable<Id>): void;
  /** Shows everything. */
  fit(): void;
}

export function makeCanvasHandle({
  camera,
  selection,
  marks,
  fit,
}: Pick<Canvas, "camera" | "selection" | "marks" | "fit">): CanvasHandle {
  return {
    reveal(place, { top = 0, right = 0 } = {}) {
      const { width, height } = "width" in place ? place : { width: 1, height: 1 };
      const { zoom } = camera.view();
      // What is covered counts as a part of what is shown: the rest comes to stand beside it.
      camera.reveal({
        x: place.x,
        y: place.y - top / zoom,
        width: width + right / zoom,
        height: height + top / zoom,
      });
    },
    select: (noteId) => selection.set([noteId]),
    mark: marks.set,
    markNew: marks.renew,
    fit,
  };
}
