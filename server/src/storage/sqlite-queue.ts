import type { Worker } from "node:worker_threads";
import type { Answer, Arguments, Call, Method, Result } from "./sqlite-batch";
import { DamagedError, StorageError } from "./storage";
import { transfersIn } from "./transfers";

/** The way to the worker: one batch is under way, and what is called meanwhile makes up the next. */
export interface SqliteQueue {
  /** Settles when the worker has opened the database, or couldn't (StorageError). */
  readonly opened: Promise<unknown>;
  /** How many batches have been sent, each of them one transaction. */
  readonly batches: number;
  /** Calls a method in the worker; takes over the buffers of large byte arrays. Rejects with StorageError or DamagedError. */
  call<M extends Method>(method: M, ...args: Arguments<M>): Promise<Result<M>>;
  /** Resolves when the worker has ended, whatever ended it, with what calls are refused with from then on. */
  readonly ended: Promise<StorageError>;
  /** Waits for the calls made so far and for the worker's end; later calls are refused. */
  close(): Promise<void>;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}
interface WaitingCall extends Waiting {
  readonly call: Call;
}

/** How many calls come is counted over so long, ms. */
const memory = 200;
/** They gather so long at most, ms. */
const longest = 16;
/** From so many a ms on they do: one busy room alone makes fewer. */
const busy = 0.3;

/**
 * Between the beginnings of two batches, ms, when so many calls come a ms: a transaction costs more than all that is in it, so they gather
 * when there are many, the longest at less than twice as many as begin to. While it is quiet nothing waits.
 */
export const intervalAt = (rate: number): number =>
  Math.min(longest, Math.max(0, (rate / busy - 1) * 1.5 * longest));

/** What the worker is at. */
type Work =
  | { readonly is: "none" }
  | { readonly is: "rest"; readonly timer: NodeJS.Timeout }
  | { readonly is: "batch"; readonly waiting: readonly Waiting[] }
  | { readonly is: "ending" };

/** Makes the queue of a worker that has just been started (and that answers its opening first, like a batch of one). */
export function makeSqliteQueue(worker: Worker): SqliteQueue {
  let batches = 0;
  let gathering: WaitingCall[] = [];
  /** Why calls are refused; null while they are taken. */
  let refusal: StorageError | null = null;

  let work: Work = { is: "none" };
  const opened = new Promise<unknown>((resolve, reject) => {
    work = { is: "batch", waiting: [{ resolve, reject }] };
  });

  /** When the last batch went, ms, and how many calls came a ms then. */
  const pace = { last: 0, rate: 0 };

  /** Sends what has gathered, when it is time for that. */
  const ask = () => {
    if (work.is !== "none") return;
    const rest = pace.last + intervalAt(pace.rate) - performance.now();
    if (gathering.length === 0 || refusal || rest < 1) return send();
    const wake = () => {
      work = { is: "none" };
      send();
    };
    work = { is: "rest", timer: setTimeout(wake, rest) };
  };

  const send = () => {
    if (work.is === "rest") clearTimeout(work.timer);
    else if (work.is !== "none") return;
    work = { is: "none" };
    if (gathering.length > 0) {
      const now = performance.now();
      pace.rate = pace.rate * Math.exp((pace.last - now) / memory) + gathering.length / memory;
      pace.last = now;
      const batch = gathering.map(({ call }) => call);
      worker.postMessage(batch, transfersIn(batch.flatMap(({ args }) => args)));
      work = { is: "batch", waiting: gathering };
      gathering = [];
      batches += 1;
    } else if (refusal) {
      worker.postMessage("close");
      work = { is: "ending" };
    }
  };

  worker.on("message", (answers: readonly Answer[]) => {
    const waiting = work.is === "batch" ? work.waiting : [];
    work = { is: "none" };
    ask();
    waiting.forEach((one, index) => settle(one, answers[index]));
  });

  const stop = (error: StorageError) => {
    refusal = error;
    const waiting = [...(work.is === "batch" ? work.waiting : []), ...gathering];
    work = { is: "ending" };
    gathering = [];
    for (const { reject } of waiting) reject(error);
  };
  worker.on("error", (error) =>
    stop(new StorageError(`The storage has stopped: ${error.message}`, { cause: error })),
  );
  const ended = new Promise<StorageError>((resolve) => {
    worker.on("exit", (code) => {
      const why = refusal ?? new StorageError(`The storage has stopped (exit code ${code}).`);
      stop(why);
      resolve(why);
    });
  });

  return {
    opened,
    ended,
    get batches() {
      return batches;
    },
    call: (method, ...args) =>
      new Promise((resolve, reject) => {
        if (refusal) return reject(refusal);
        // Waits for the end of this turn, so that everything called in it goes together.
        if (gathering.length === 0) queueMicrotask(ask);
        // The worker answers a method with that method's result.
        gathering.push({
          call: { method, args },
          resolve,
          reject,
        });
      }),
    async close() {
      refusal ??= new StorageError("The storage is closed.");
      send();
      await ended;
    },
  };
}

function settle({ resolve, reject }: Waiting, answer: Answer | undefined): void {
  if (answer?.outcome === "done") resolve(answer.value);
  else if (answer?.outcome === "damaged") reject(new DamagedError(answer.message));
  else reject(new StorageError(`The storage failed: ${answer?.message ?? "no answer"}`));
}
