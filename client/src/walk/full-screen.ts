/** Fills the screen with the page, where the browser lets it: only in answer to a press. Presenting goes on without. */
export function fillScreen(): void {
  const root = document.documentElement;
  if (document.fullscreenElement || typeof root.requestFullscreen !== "function") return;
  root.requestFullscreen({ navigationUI: "hide" }).catch(ignore);
}

/** Gives the screen back. */
export function leaveScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(ignore);
}

const ignore = (): void => undefined;
