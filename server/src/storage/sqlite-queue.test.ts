import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";
import { intervalAt, makeSqliteQueue } from "./sqlite-queue";
import { StorageError } from "./storage";

/** A queue before a thread that opens and then does this with the first batch. */
const queueBefore = (doing: string) =>
  makeSqliteQueue(
    new Worker(
      `const { parentPort } = require('node:worker_threads')
       parentPort.postMessage([{ outcome: 'done', value: null }])
       parentPort.on('message', () => { ${doing} })`,
      { eval: true },
    ),
  );

it.each([
  ["exits", "process.exit(3)", "The storage has stopped (exit code 3)."],
  ["throws", 'throw new Error("out of luck")', "The storage has stopped: out of luck"],
])(
  "a worker that %s rejects what is under way, what waits and what comes later",
  async (_, doing, message) => {
    const queue = queueBefore(doing);
    await queue.opened;
    const underWay = queue.call("personOfSession", "a", 0);
    await Promise.resolve();
    const waiting = queue.call("personOfSession", "b", 0);

    const outcomes = await Promise.allSettled([underWay, waiting]);
    const later = await Promise.allSettled([queue.call("personOfSession", "c", 0)]);
    for (const outcome of [...outcomes, ...later]) {
      expect(outcome).toEqual({ status: "rejected", reason: new StorageError(message) });
    }
    await queue.close();
  },
);

it("a worker that dies before it has opened rejects the opening", async () => {
  const queue = makeSqliteQueue(new Worker("process.exit(1)", { eval: true }));
  await expect(queue.opened).rejects.toThrow(StorageError);
});

it("nobody waits while it is quiet, and nobody for more than 16 ms", () => {
  for (let rate = 0; rate < 10; rate += 0.01) {
    expect(intervalAt(rate)).toBeGreaterThanOrEqual(0);
    expect(intervalAt(rate)).toBeLessThanOrEqual(16);
    expect(intervalAt(rate + 0.01)).toBeGreaterThanOrEqual(intervalAt(rate));
  }
  // The moves of ten people on one board.
  expect(intervalAt(0.22)).toBe(0);
  // Those of a thousand on two hundred boards.
  expect(intervalAt(0.5)).toBe(16);
});
