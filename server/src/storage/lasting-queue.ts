import type { Worker } from "node:worker_threads";
import { makeSqliteQueue, type SqliteQueue } from "./sqlite-queue";

/** Between two starts of a worker, ms: one that can't be started is not tried without a pause. */
const pause = 250;

/**
 * The way to a worker that is started again whenever it has died, by an error that nobody caught or for want of memory. What it was asked
 * then is refused, with StorageError, and so is what comes until there is another; what it had acknowledged is on disk.
 * Its first start is not repeated: `opened` tells how it went.
 * @param died told why, each time: that it died, or could not be started again
 */
export function makeLastingQueue(start: () => Worker, died: (error: unknown) => void): SqliteQueue {
  let queue = makeSqliteQueue(start());
  let earlier = 0;
  let isClosing = false;
  /** Why it could not be opened; null = it could. */
  let why: unknown = null;
  const { opened } = queue;

  const replace = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (isClosing) return;
    earlier += queue.batches;
    queue = makeSqliteQueue(start());
    why = await queue.opened.then(() => null).catch((error: unknown) => error);
  };
  const last = async (): Promise<void> => {
    await opened;
    for (;;) {
      const error = await queue.ended;
      if (isClosing) return;
      died(why ?? error);
      await replace();
    }
  };
  // Whoever opens hears of a first start that failed.
  const lasting = last().catch(() => undefined);

  return {
    opened,
    get ended() {
      return queue.ended;
    },
    get batches() {
      return earlier + queue.batches;
    },
    call: (method, ...args) => queue.call(method, ...args),
    async close() {
      isClosing = true;
      await queue.close();
      await lasting;
    },
  };
}
