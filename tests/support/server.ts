import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../server/dist/main.js", import.meta.url));

export interface ServerOptions {
  /** Added to the environment, e.g. `{ LOG_LEVEL: "debug" }`. */
  env?: Record<string, string>;
  /** Milliseconds until it must listen; 20,000 by default. */
  patience?: number;
  /** Its folder, which goes with the server; a new one by default. */
  dataDir?: string;
}

/** The real, built server as a process of its own, on a data folder of its own. */
export interface Server {
  /** `http://HOST:PORT`, the same after a restart. */
  readonly url: string;
  readonly dataDir: string;
  /** Undefined when it does not run. */
  readonly pid: number | undefined;
  /** All that it has printed, on both streams, over all restarts. */
  readonly output: readonly string[];
  /** SIGKILL, as a power cut would; resolves when the process is gone. */
  kill(): Promise<void>;
  /** SIGTERM; resolves with the exit code, null when a signal ended it. */
  stop(): Promise<number | null>;
  /** Freezes it (SIGSTOP): connections stay, and nothing is answered until `thaw`. */
  freeze(): void;
  thaw(): void;
  /** Starts it again, on the same folder and port; kills it first if it runs. */
  restart(): Promise<void>;
  /** Kills it and removes the data folder; for `afterAll` or `onTestFinished`. */
  dispose(): Promise<void>;
}

/**
 * Starts the built server on a free port and a new data folder. Rejects with what it printed if
 * it ends, or is not listening in time.
 */
export async function startServer({
  env = {},
  patience = 20_000,
  dataDir: given,
}: ServerOptions = {}): Promise<Server> {
  if (!existsSync(main)) throw new Error("The server is not built: run `pnpm build` first.");
  const dataDir = given ?? (await mkdtemp(join(tmpdir(), "resa-")));
  const output: string[] = [];
  let child: ChildProcess | undefined;

  async function start(port: string): Promise<string> {
    child = spawn(process.execPath, [main], {
      env: {
        ...process.env,
        NODE_ENV: "production",
        HOST: "127.0.0.1",
        ...env,
        PORT: port,
        DATA_DIR: dataDir,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    return listening(child, output, patience);
  }

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    const ending = child;
    child = undefined;
    if (!ending) return null;
    if (runs(ending)) {
      const exited = once(ending, "exit");
      ending.kill(signal);
      await exited;
    }
    return ending.exitCode;
  }

  async function dispose(): Promise<void> {
    process.off("exit", killNow);
    await end("SIGKILL");
    await rm(dataDir, { recursive: true, force: true });
  }
  // A test run that is cut short must not leave servers behind.
  const killNow = (): void => void child?.kill("SIGKILL");
  process.on("exit", killNow);

  try {
    const url = await start("0");
    return {
      url,
      dataDir,
      output,
      get pid() {
        return child && runs(child) ? child.pid : undefined;
      },
      kill: async () => void (await end("SIGKILL")),
      stop: () => end("SIGTERM"),
      freeze: () => void child?.kill("SIGSTOP"),
      thaw: () => void child?.kill("SIGCONT"),
      restart: async () => {
        await end("SIGKILL");
        await start(new URL(url).port);
      },
      dispose,
    };
  } catch (error) {
    await dispose();
    throw error;
  }
}

function runs(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

/** Resolves with the address once a server prints it; keeps all its lines in `output`. */
export function listening(
  child: ChildProcess,
  output: string[],
  patience: number,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      clearTimeout(timer);
      reject(new Error(`The server ${why}. It printed:\n${output.join("\n")}`));
    };
    const timer = setTimeout(() => fail(`does not listen after ${patience} ms`), patience);
    child.once("exit", (code, signal) => fail(`ended at start (${code ?? signal})`));
    child.once("error", (error) => fail(`does not start: ${error.message}`));
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface(stream).on("line", (line) => {
        output.push(line);
        const url = /http:\/\/[\w.[\]:-]+:\d+/.exec(line)?.[0];
        if (!url) return;
        clearTimeout(timer);
        resolve(url);
      });
    }
  });
}
