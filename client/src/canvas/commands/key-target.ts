/** Whether the target of an event stands in one of these. */
export const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** Whether words are written there. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input, textarea, select"));

/** Whether a key was pressed on the board itself: on a note or a thing, or with the focus nowhere in particular. */
export function isOnBoard(target: EventTarget | null): boolean {
  if (isIn(target, "button, a, [popover]") || isTyping(target)) return false;
  return (
    isIn(target, "[data-note], [data-thing], [data-editing]") ||
    (target instanceof Element && target.matches("body, main"))
  );
}
