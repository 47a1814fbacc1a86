import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { createApp } from "./app";
import { runCommand } from "./backup/commands";
import { ConfigError, readConfig, type Config } from "./config";
import { makeCollector, makeHousekeeping } from "./housekeeping";
import { makeHttpServer } from "./http-server";
import { makeMetrics } from "./metrics";
import { makePictures } from "./pictures/pictures";
import { makeTraffic } from "./rooms/bounds";
import { makeLeaderWatch } from "./rooms/leader-watch";
import { makeRoomRegistry } from "./rooms/room-registry";
import { openSqliteStorage } from "./storage/sqlite-storage";
import { FolderInUseError, StorageError } from "./storage/storage";
import { makeVersions } from "./versions/versions";

/** Peers get so long to take leave, ms. */
const grace = 5_000;
/** Whatever happens, a stopping server has ended by then, ms. */
const lastMoment = 9_500;

/** How often it is looked whether everybody has gone, ms. */
const restTime = 5_000;

const minute = 60 * 1000;
const day = 24 * 60 * 60 * 1000;
/** Sessions of people who never gave a name nor entered a board are kept so long, ms. */
const idleSession = 30 * day;

async function run(config: Config): Promise<void> {
  const log = pino({ level: config.logLevel, base: null });
  const storage = await openSqliteStorage(config.dataFolder, Date.now, {
    died: (error) => log.error({ err: error }, "storage thread died, starting it again"),
  });
  const { directory, reads } = storage;
  const pictures = makePictures(join(config.dataFolder, "pictures"));
  const metrics = makeMetrics();
  const documents = metrics.timed(storage.documents);
  const registry = makeRoomRegistry({
    storage: documents,
    onTitle: (boardId, title) => {
      directory
        .renameBoard(boardId, title)
        .catch((error: unknown) => log.error({ err: error, boardId }, "title not taken over"));
    },
    onEdit: (boardId, edit) => versions.note(boardId, edit),
    onFeedback: (boardId, doc) => leaders.note(boardId, doc),
    onRole: (...changed) => leaders.roleChanged(...changed),
    log,
  });
  metrics.watch(registry);
  const leaders = makeLeaderWatch({ registry, directory, log });
  const versions = makeVersions({ storage: storage.versions, directory, registry, log });

  let stopping: Promise<void> | undefined;
  const app = createApp({
    storage: { documents, directory, reads, versions: storage.versions },
    pictures,
    versions,
    registry,
    metrics,
    limits: config.limits,
    traffic: makeTraffic(config.limits, () => performance.now()),
    log,
    publicUrl: config.publicUrl,
    trustedProxies: config.trustedProxies,
    metricsToken: config.metricsToken,
    // The same from src and from dist.
    clientFolder: fileURLToPath(new URL("../../client/dist", import.meta.url)),
    ready: () => stopping === undefined,
  });
  const server = makeHttpServer(app.fetch);

  /** Ends what is under way in the order that loses nothing, once. */
  const stop = (code: number): void => {
    stopping ??= (async () => {
      setTimeout(() => process.exit(1), lastMoment).unref();
      const gone = server.close(grace);
      await registry.close();
      // How a board was is not worth being late for.
      await Promise.race([versions.settled(), wait(grace)]);
      await gone;
      pictures.close();
      await storage.close();
      log.info("stopped");
      process.exit(code);
    })().catch((error: unknown) => {
      log.fatal({ err: error }, "could not stop cleanly");
      process.exit(1);
    });
  };
  process.on("SIGTERM", () => stop(0));
  process.on("SIGINT", () => stop(0));
  process.on("uncaughtException", (error) => {
    log.fatal({ err: error }, "unexpected error");
    stop(1);
  });

  const forgetIdleSessions = () => {
    directory
      .dropIdleSessions(Date.now() - idleSession)
      .catch((error: unknown) => log.error({ err: error }, "idle sessions not dropped"));
  };
  forgetIdleSessions();
  setInterval(forgetIdleSessions, day).unref();
  setInterval(() => void leaders.look(), minute).unref();
  const housekeeping = makeHousekeeping({ rooms: () => registry.rooms, collect: makeCollector() });
  setInterval(() => housekeeping.look(), restTime).unref();

  try {
    const port = await server.listen(config.port, config.host);
    const host = config.host.includes(":") ? `[${config.host}]` : config.host;
    process.stdout.write(`Resa is at http://${host}:${port}\n`);
  } catch (error) {
    await storage.close();
    throw error;
  }
}

/** What somebody who starts the server can do something about needs no stack. */
function explain(error: unknown): string {
  const ours = [ConfigError, FolderInUseError, StorageError].some((kind) => error instanceof kind);
  if (error instanceof Error && ours) return `Resa can't start.\n${error.message}`;
  if (error instanceof Error && "syscall" in error && error.syscall === "listen")
    return `Resa can't listen on this HOST and PORT: ${error.message}`;
  return `Resa can't start.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

try {
  const config = readConfig(process.env);
  const words = process.argv.slice(2);
  if (words.length === 0) await run(config);
  else process.exitCode = await runCommand(words, resolve(config.dataFolder));
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}
