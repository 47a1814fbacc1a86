import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listening } from "../../support/server";
import type { Board, Contestant, Door, Name, Running } from "./contestant";
import type { Dialect } from "./dialect";

export const peersFolder = fileURLToPath(new URL("peers/", import.meta.url));
/** Hocuspocus 4 wants a newer Node than ours; it is fetched with the peers. */
const newerNode = join(peersFolder, "node_modules/node/bin/node");

interface Recipe {
  readonly script: string;
  readonly dialect: Dialect;
  readonly keeps: boolean;
  readonly node?: string;
  env?(folder: string): Record<string, string>;
}

const recipes: Record<Exclude<Name, "resa">, Recipe> = {
  reference: {
    script: "reference.js",
    dialect: "yjs",
    keeps: true,
    env: (folder) => ({ YPERSISTENCE: folder }),
  },
  memory: { script: "reference.js", dialect: "yjs", keeps: true },
  hocuspocus3: {
    script: "hocuspocus.js",
    dialect: "hocuspocus",
    keeps: true,
    env: (folder) => ({ HOCUSPOCUS: "3", DATA_DIR: folder }),
  },
  hocuspocus4: {
    script: "hocuspocus.js",
    dialect: "hocuspocus",
    keeps: true,
    node: newerNode,
    env: (folder) => ({ HOCUSPOCUS: "4", DATA_DIR: folder }),
  },
  floor: { script: "floor.js", dialect: "yjs", keeps: false },
  "floor-tick": {
    script: "floor.js",
    dialect: "bundled",
    keeps: false,
    env: () => ({ TICK: "16" }),
  },
};

/** Another server, as a process of its own with a data folder of its own. */
export function makePeer(name: Exclude<Name, "resa">): Contestant {
  const recipe = recipes[name];
  return { name, keeps: recipe.keeps, start: () => start(recipe) };
}

async function start({ script, dialect, node, env }: Recipe): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), "resa-peer-"));
  let child: ChildProcess;
  let url = "";
  const begin = async (): Promise<void> => {
    child = spawn(node ?? process.execPath, [script], {
      cwd: peersFolder,
      env: { ...process.env, NODE_ENV: "production", ...env?.(folder) },
      stdio: ["ignore", "pipe", "pipe"],
    });
    url = await listening(child, [], 20_000);
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  };
  const killNow = (): void => void child.kill("SIGKILL");
  process.on("exit", killNow);
  await begin();

  let boards = 0;
  const makeBoard = (): Board => {
    const room = `board-${++boards}`;
    const door = (): Door => {
      const address = `${url.replace(/^http/, "ws")}/${dialect === "hocuspocus" ? "" : room}`;
      return { dialect, address, room, cookie: "" };
    };
    return {
      get door() {
        return door();
      },
      doors: async (count) => Array.from({ length: count }, door),
    };
  };
  return {
    get pid() {
      if (child.pid === undefined) throw new Error("the server has ended");
      return child.pid;
    },
    makeBoard: async () => makeBoard(),
    async restart() {
      await end("SIGTERM");
      const start = performance.now();
      await begin();
      return performance.now() - start;
    },
    async dispose() {
      process.off("exit", killNow);
      await end("SIGKILL");
      await rm(folder, { recursive: true, force: true });
    },
  };
}
