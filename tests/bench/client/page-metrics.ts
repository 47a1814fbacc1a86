import { brotliCompressSync } from "node:zlib";
import type { CDPSession, Page, Response } from "playwright-core";

/** Seconds that the main thread has worked so far: CPU time, so that what else this machine does isn't counted. */
export async function mainThreadSeconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
}

/** Bytes of the page after garbage has been collected: what scripts hold (documents with their buffers) and what the DOM takes. */
export async function readHeap(cdp: CDPSession): Promise<number> {
  // What is freed by the first may hold on to what only the second frees.
  await cdp.send("HeapProfiler.collectGarbage");
  await cdp.send("HeapProfiler.collectGarbage");
  const usage: Record<string, number> = await cdp.send("Runtime.getHeapUsage");
  const { usedSize = 0, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage;
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/**
 * Listens for scripts from now on; what it returns resolves with the bytes in brotli, all compressed alike, of those with which the board
 * was drawn first: what is asked for while the second frame is on its way is not one of them.
 */
export function weighScripts(page: Page): () => Promise<number> {
  const scripts: Response[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response);
  });
  return async () => {
    const drawnAt = await page.evaluate<number>("probe.drawnAt");
    const needed = scripts.filter((script) => {
      const { startTime, responseStart } = script.request().timing();
      return startTime + responseStart < drawnAt;
    });
    const bodies = await Promise.all(needed.map((script) => script.body()));
    return bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
  };
}
