import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { gunzip, gzip } from "node:zlib";
import { boardState } from "@resa/shared/operations/board-state";
import type { VersionContent } from "../storage/versions";
import { makeTurns } from "../turns";
import type { StateJob } from "./state-worker";

/** A board of fewer bytes is read here in some ms; a larger one by a thread of its own, so that nobody's edit waits for it. */
const small = 64 * 1024;

/**
 * The state of a board that is kept in these pieces, as a version keeps it, with what of `more` builds on nothing else. Rejects when the
 * pieces are no document.
 */
export async function pack(
  pieces: readonly Uint8Array[],
  more: readonly Uint8Array[] = [],
): Promise<VersionContent> {
  const size = pieces.reduce((sum, { length }) => sum + length, 0);
  const state = size < small ? boardState(pieces, more) : await stateByThread({ pieces, more });
  const hash = createHash("sha256").update(state).digest("base64url");
  return { hash, bytes: await promisify(gzip)(state) };
}

/** What was packed. Rejects when it is not. */
export const unpack = (bytes: Uint8Array): Promise<Uint8Array> => promisify(gunzip)(bytes);

/** The built server has the thread's script beside it; in tests and development there are only the sources. */
const script = import.meta.url.endsWith(".ts")
  ? new URL("./state-worker-from-source.js", import.meta.url)
  : new URL("./state-worker.js", import.meta.url);

/** A thread takes a core and some 50 MB, and the board once more. */
const inTurn = makeTurns(2);

const stateByThread = (job: StateJob): Promise<Uint8Array> =>
  inTurn(
    () =>
      new Promise((resolve, reject) => {
        const worker = new Worker(script, { workerData: job });
        worker.unref();
        worker.once("message", resolve);
        worker.once("error", reject);
        worker.once("exit", (code) => reject(new Error(`The thread ended: ${code}`)));
      }),
  );
