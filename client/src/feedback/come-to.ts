import type { Id } from "@resa/shared/model/id";

/** Brings a comment into view as soon as it is drawn; with the focus, where that has been lost. */
export function comeTo(commentId: Id): void {
  requestAnimationFrame(() => {
    const comment = document.querySelector<HTMLElement>(
      `[data-comment="${CSS.escape(commentId)}"]`,
    );
    if (!comment) return;
    comment.scrollIntoView({ block: "nearest" });
    if (document.activeElement === document.body) comment.focus({ preventScroll: true });
  });
}
