import type { Id } from "@resa/shared/model/id";
import type { Deed } from "@resa/shared/model/trace";
import { makeSignals } from "../../board/signals";

/**
 * What this tab makes of a note or a head: a search found it, a filter leaves it (a note) out, it is new to this person, or it is not
 * what it was in a version of the board.
 */
export type NoteMark = "found" | "dimmed" | "new" | Deed;

/** The marks of notes and heads, each by its id. Nobody else sees them. */
export interface NoteMarks {
  /** A note's mark; runs again only when that changes. */
  of(noteId: Id): NoteMark | undefined;
  /** What a search makes of it, which hides whether it is new. */
  set(noteId: Id, mark: Exclude<NoteMark, "new"> | null): void;
  /** Exactly these are new. */
  renew(ids: Iterable<Id>): void;
  /** Tells at once whose mark is now another one: for what draws the board as a whole. Returns what ends it. */
  follow(listener: (noteId: Id) => void): () => void;
}

export function makeNoteMarks(): NoteMarks {
  const { track, fire } = makeSignals();
  const followers = new Set<(noteId: Id) => void>();
  const marks = new Map<Id, NoteMark>();
  let fresh: ReadonlySet<Id> = new Set();
  const tell = (id: Id): void => {
    fire(id);
    for (const follower of followers) follower(id);
  };
  return {
    of(noteId) {
      track(noteId);
      return marks.get(noteId) ?? (fresh.has(noteId) ? "new" : undefined);
    },
    set(noteId, mark) {
      if (mark === null) marks.delete(noteId);
      else marks.set(noteId, mark);
      tell(noteId);
    },
    renew(ids) {
      const before = fresh;
      fresh = new Set(ids);
      for (const id of before) if (!fresh.has(id)) tell(id);
      for (const id of fresh) if (!before.has(id)) tell(id);
    },
    follow(listener) {
      followers.add(listener);
      return () => followers.delete(listener);
    },
  };
}
