import { onCleanup, onMount } from "solid-js";

let closeStanding: (() => void) | null = null;

/** For a panel at the right of the window, where there is room for one: it closes the one that stands there when it comes. */
export function createSidePlace(close: () => void): void {
  onMount(() => {
    const closeBefore = closeStanding;
    closeStanding = close;
    closeBefore?.();
  });
  onCleanup(() => {
    if (closeStanding === close) closeStanding = null;
  });
}
