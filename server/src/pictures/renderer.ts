import { fork, type ChildProcess } from "node:child_process";
import { constants, setPriority } from "node:os";
import { fileURLToPath } from "node:url";
import { StorageError } from "../storage/storage";
import { makeTurns } from "../turns";
import { PictureRefusal } from "./picture-refusal";
import type { RenderAnswer, Rendered, RenderJob } from "./render-job";

/** Renders one picture after the other in a process of its own. */
export interface Renderer {
  /** Rejects with PictureRefusal, or StorageError, or with what the disk says in `code`. */
  render(job: RenderJob): Promise<Rendered>;
  /** Ends the process; what is under way rejects. */
  close(): void;
}

export interface RendererOptions {
  /** The longest that one picture may take, ms. */
  readonly patience?: number;
  /** How long the process waits for more, ms. */
  readonly idleTime?: number;
}

/** The built server has the process beside it; in tests and development there are only the sources. */
const script = import.meta.url.endsWith(".ts")
  ? new URL("./picture-process-from-source.js", import.meta.url)
  : new URL("./picture-process.js", import.meta.url);

export function makeRenderer({
  patience = 30_000,
  idleTime = 60_000,
}: RendererOptions = {}): Renderer {
  let child: ChildProcess | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const inTurn = makeTurns(1);
  let closed = false;

  const end = (): void => {
    child?.kill("SIGKILL");
    child = null;
  };

  const start = (): ChildProcess => {
    const started = startProcess();
    started.once("exit", () => {
      if (child === started) child = null;
    });
    return started;
  };

  const run = async (job: RenderJob): Promise<Rendered> => {
    if (closed) throw new StorageError("The server is stopping.");
    clearTimeout(idle);
    const worker = (child ??= start());
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      end();
    }, patience);
    try {
      return await answered(worker, job);
    } catch (error) {
      if (closed) throw new StorageError("The server is stopping.", { cause: error });
      if (late) throw new PictureRefusal("picture-too-slow", { cause: error });
      throw error;
    } finally {
      clearTimeout(timer);
      idle = setTimeout(end, idleTime);
      idle.unref();
    }
  };

  return {
    render: (job) => inTurn(() => run(job)),
    close() {
      closed = true;
      clearTimeout(idle);
      end();
    },
  };
}

function startProcess(): ChildProcess {
  const child = fork(fileURLToPath(script), {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    execArgv: ["--max-old-space-size=128"],
    // Nothing of ours is its business. libvips' warnings about bad files are none of the operator's,
    // and memory of fewer arenas goes back to the system.
    env: { VIPS_WARNING: "0", MALLOC_ARENA_MAX: "2" },
  });
  try {
    // People who are at work on a board go first.
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Then it takes its turn among the others.
  }
  return child;
}

/** Hands a job over and waits for the answer, or for the end of the process. */
function answered(child: ChildProcess, job: RenderJob): Promise<Rendered> {
  return new Promise((resolve, reject) => {
    const settle = (how: () => void) => {
      child.off("message", onMessage).off("exit", onExit).off("error", onError);
      how();
    };
    const onMessage = (message: unknown) => {
      // Only our own script is at the other end.
      const answer = message as RenderAnswer;
      settle(() => {
        if (answer.outcome === "rendered") resolve(answer.picture);
        else if (answer.outcome === "refused") reject(new PictureRefusal(answer.reason));
        else reject(Object.assign(new Error(answer.message), { code: answer.code }));
      });
    };
    const onExit = (code: number | null, signal: NodeJS.Signals | null) =>
      settle(() => {
        // A signal is the decoder's fault, or that of the system short of memory: the picture's in either case.
        const ended = new Error(`The picture process ended: ${signal ?? code}`);
        reject(signal === null ? ended : new PictureRefusal("picture-damaged", { cause: ended }));
      });
    const onError = (error: Error) => settle(() => reject(error));
    child.on("message", onMessage).on("exit", onExit).on("error", onError);
    child.send(job, (error) => {
      if (error) onError(error);
    });
  });
}
