import type { NoteGrid } from "@resa/shared/formats/note-grid";
import type { Id } from "@resa/shared/model/id";
import type { PictureDesk } from "../canvas/picture-desk";

/** Notes that can be pasted onto a board at once, and the pictures that have to follow them there. */
export interface Parted {
  readonly grid: NoteGrid;
  /** Has the pictures brought onto the pasted notes, which are given in the order of the grid. */
  bring(noteIds: readonly Id[], desk: PictureDesk | null): void;
}

/** Parts notes of another board from their pictures, which are kept there: a picture belongs to one board. */
export function partPictures(grid: NoteGrid, boardId: string): Parted {
  const from = grid.board;
  if (from === boardId) return { grid, bring: () => undefined };
  // By cells, as they are pasted.
  const notes = grid.notes.toSorted((a, b) => a.row - b.row || a.column - b.column);
  return {
    grid: { ...grid, notes: notes.map((note) => ({ ...note, picture: null })) },
    bring(noteIds, desk) {
      if (from === undefined) return;
      notes.forEach(({ picture }, at) => {
        const noteId = noteIds[at];
        if (picture && noteId !== undefined) desk?.carry(noteId, picture.id, from);
      });
    },
  };
}
