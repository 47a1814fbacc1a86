import type { Id } from "@resa/shared/model/id";
import { makeSignals } from "../../board/signals";

/** What a search in this tab makes of a note or a head: it was found, or (a note) a filter leaves it out. */
export type NoteMark = "found" | "dimmed";

/** The marks that a search puts on notes and heads, each by its id. Nobody else sees them. */
export interface NoteMarks {
  /** A note's mark; runs again only when that changes. */
  of(noteId: Id): NoteMark | undefined;
  set(noteId: Id, mark: NoteMark | null): void;
  /** Tells at once whose mark is now another one: for what draws the board as a whole. Returns what ends it. */
  follow(listener: (noteId: Id) => void): () => void;
}

export function makeNoteMarks(): NoteMarks {
  const { track, fire } = makeSignals();
  const followers = new Set<(noteId: Id) => void>();
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
      for (const follower of followers) follower(noteId);
    },
    follow(listener) {
      followers.add(listener);
      return () => followers.delete(listener);
    },
  };
}
