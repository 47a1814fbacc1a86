import type { Id } from "@resa/shared/model/id";

/** What can be done with pictures besides looking at notes; what does it is fetched apart. */
export interface PictureDesk {
  /** Asks for files: for this note, whose picture they replace; else for what is selected or where the person looks. */
  pick(noteId?: Id): void;
  /** Shows the picture of a note as large as the window takes it. */
  show(noteId: Id): void;
  /** Brings a picture of another board onto a note here. */
  carry(noteId: Id, pictureId: Id, fromBoardId: string): void;
}
