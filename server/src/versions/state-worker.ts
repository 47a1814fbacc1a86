import { parentPort, workerData } from "node:worker_threads";
import { boardState } from "@resa/shared/operations/board-state";

/** What the thread is told: the pieces of a board, and what may build on more than they have. */
export interface StateJob {
  readonly pieces: readonly Uint8Array[];
  readonly more: readonly Uint8Array[];
}

/** The thread that reads the pieces of one large board and answers with its state. */
if (!parentPort) throw new Error("The state of a board is made in a worker thread only.");
// Only `pack` starts it.
const { pieces, more } = workerData as StateJob;
const state = boardState(pieces, more);
parentPort.postMessage(state, state.buffer instanceof ArrayBuffer ? [state.buffer] : []);
