import type { Page } from "playwright-core";

/** Counts the changes of the document that a tab sends from now on. Begin before it opens a board. */
export function countUpdates(page: Page): () => number {
  let count = 0;
  page.on("websocket", (socket) =>
    socket.on("framesent", ({ payload }) => {
      // y-protocols: a sync message (0) that holds an update (2).
      if (typeof payload !== "string" && payload[0] === 0 && payload[1] === 2) count += 1;
    }),
  );
  return () => count;
}
