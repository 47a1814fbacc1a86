import type { Rect } from "@resa/shared/layout/box";
import type { Id } from "@resa/shared/model/id";

/** What a search makes of a note or a title: it was found, or (a note) a filter leaves it out. */
export type Mark = "found" | "dimmed";

/** How much of the window something covers, px from its edges. */
export interface Cover {
  readonly top?: number;
  readonly right?: number;
}

/** What finding needs of the view of the board. */
export interface FindView {
  /** Shows a rectangle of the board where nothing covers it, unless it is to be seen there already. */
  reveal(rect: Rect, cover: Cover): void;
  /** Selects a note, and nothing else. */
  select(noteId: Id): void;
  /** Marks a note or a head on the board, for this tab only; null takes the mark away. */
  mark(id: Id, mark: Mark | null): void;
}
