/** What the presenter's second window of a board is called among the windows of the browser. */
export const windowOf = (boardId: string): string => `resa-presenter-${boardId}`;

/** Remembers for this tab whether a board's second window is open, so that it is found again when the page is loaded anew. */
export function keepWindow(boardId: string, isOpen: boolean): void {
  try {
    if (isOpen) sessionStorage.setItem(windowOf(boardId), "open");
    else sessionStorage.removeItem(windowOf(boardId));
  } catch {
    // Where storage is blocked, it is opened again by hand.
  }
}

/** Whether it was open when the page was loaded anew. */
export function wasWindowOpen(boardId: string): boolean {
  try {
    return sessionStorage.getItem(windowOf(boardId)) !== null;
  } catch {
    return false;
  }
}
