import { parentPort, workerData } from "node:worker_threads";
import { makeRunBatch } from "./sqlite-batch";
import type { Answer, Call } from "./sqlite-batch";
import { openDatabase } from "./sqlite-schema";
import { transfersIn } from "./transfers";

/**
 * The thread that alone touches the database, so that a slow disk holds up nobody else. It answers its own opening like a
 * batch of one call, then every batch with as many answers, and ends at 'close'.
 */
if (!parentPort) throw new Error("The storage runs as a worker thread only.");
const port = parentPort;
const answer = (answers: Answer[]) => port.postMessage(answers, answers.flatMap(transfersOf));

const transfersOf = (answer: Answer): ArrayBuffer[] => {
  if (answer.outcome !== "done" || answer.value === null || typeof answer.value !== "object")
    return [];
  return transfersIn(Object.values(answer.value).flat());
};

try {
  const db = openDatabase(String(workerData));
  const runBatch = makeRunBatch(db);
  port.on("message", (message: "close" | Call[]) => {
    if (message !== "close") return answer(runBatch(message));
    // Leaves everything in one file, without a log beside it.
    db.pragma("wal_checkpoint(TRUNCATE)");
    db.close();
    port.close();
  });
  answer([{ outcome: "done", value: null }]);
} catch (error) {
  answer([
    {
      outcome: "failed",
      message: `The database ${String(workerData)} can't be opened: ${error instanceof Error ? error.message : String(error)}`,
    },
  ]);
}
