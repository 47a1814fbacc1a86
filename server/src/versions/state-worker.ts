import { parentPort, workerData } from "node:worker_threads";
import { boardState } from "@resa/shared/operations/board-state";

/** The thread that reads the pieces of one large board and answers with its state. */
if (!parentPort) throw new Error("The state of a board is made in a worker thread only.");
const state = boardState(workerData as readonly Uint8Array[]);
parentPort.postMessage(state, state.buffer instanceof ArrayBuffer ? [state.buffer] : []);
