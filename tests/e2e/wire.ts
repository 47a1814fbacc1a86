import type { Page } from "playwright-core";

/** Counts the changes of the document that a tab sends from now on. Begin before it opens a board. */
export function countUpdates(page: Page): () => number {
  // y-protocols: a sync message (0) that holds an update (2).
  return countSent(page, ([kind, step]) => kind === 0 && step === 2);
}

/** The same for what it says of who is here. */
export function countPresence(page: Page): () => number {
  return countSent(page, ([kind]) => kind === 1);
}

function countSent(page: Page, counts: (frame: Uint8Array) => boolean): () => number {
  let count = 0;
  page.on("websocket", (socket) =>
    socket.on("framesent", ({ payload }) => {
      if (typeof payload !== "string" && counts(payload)) count += 1;
    }),
  );
  return () => count;
}
