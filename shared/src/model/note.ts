import type { Id } from "./id";
import type { NoteColour } from "./note-colour";
import type { NoteKind } from "./note-kind";
import type { NotePicture } from "./note-picture";
import type { NoteSize } from "./note-size";
import type { Place } from "./place";

/** One thing that somebody knows, asks or proposes: a sticky note. Its text is a collaborative text, read on its own. */
export interface Note {
  readonly id: Id;
  readonly place: Place;
  readonly kind: NoteKind;
  /** The colour that somebody chose, else that of the kind. */
  readonly colour: NoteColour;
  readonly size: NoteSize;
  readonly picture: NotePicture | null;
  /** What the picture shows, in words, for those who don't see it. */
  readonly alt: string;
  /** Who made it (an id of a person) and when (Unix seconds; 0 = unknown). */
  readonly by: Id;
  readonly at: number;
}

/** The longest text of a note that the interface writes, in UTF-16 units. */
export const noteTextLimit = 5000;
