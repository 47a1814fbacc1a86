import { onCleanup } from "solid-js";

/**
 * For what goes with the focus in it: whoever had the focus before it came has it again; where that is gone too, the page itself, so that the
 * keyboard doesn't begin at its top.
 */
export function createFocusReturn(element: () => HTMLElement | undefined): void {
  const before = document.activeElement;
  onCleanup(() => {
    if (!element()?.contains(document.activeElement)) return;
    const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body;
    const to = isThere ? before : document.getElementById("main");
    to?.focus({ preventScroll: true });
  });
}
