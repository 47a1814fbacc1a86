import type { Id } from "@resa/shared/model/id";

/** Puts the focus on a note once it has been drawn where it now stands. */
export function focusNote(noteId: Id): void {
  requestAnimationFrame(() => {
    document
      .querySelector<HTMLElement>(`[data-note="${CSS.escape(noteId)}"]`)
      ?.focus({ preventScroll: true });
  });
}
