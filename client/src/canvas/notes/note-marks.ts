import type { Id } from "@resa/shared/model/id";
import { createSignal } from "solid-js";
import { makeSignals } from "../../board/signals";

/** What a search in this tab makes of a note: it was found, or a filter leaves it out. */
export type NoteMark = "found" | "dimmed";

/** The marks that a search puts on notes. Nobody else sees them. */
export interface NoteMarks {
  /** A note's mark; runs again only when that changes. */
  of(noteId: Id): NoteMark | undefined;
  set(noteId: Id, mark: NoteMark | null): void;
  /** Listens to every mark: for what draws the board as a whole. */
  changed(): void;
}

export function makeNoteMarks(): NoteMarks {
  const { track, fire } = makeSignals();
  const [changed, tell] = createSignal(undefined, { equals: false });
  const marks = new Map<Id, NoteMark>();
  return {
    of(noteId) {
      track(noteId);
      return marks.get(noteId);
    },
    set(noteId, mark) {
      if (mark === null) marks.delete(noteId);
      else marks.set(noteId, mark);
      fire(noteId);
      tell();
    },
    changed,
  };
}
