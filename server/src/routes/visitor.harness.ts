import { Writable } from "node:stream";
import { type Logger, pino } from "pino";
import { createApp, type App } from "../app";
import { usualLimits } from "../limits";
import { makeMetrics } from "../metrics";
import { makePictures } from "../pictures/pictures";
import { makeTraffic } from "../rooms/bounds";
import { makeLeaderWatch } from "../rooms/leader-watch";
import { makeRoomRegistry } from "../rooms/room-registry";
import { makeMemoryStorage } from "../storage/memory-storage";
import { makeVersions } from "../versions/versions";
import type { Services } from "./services";

/** For tests: the real thing on a storage that forgets. */
export function makeServices(changes: Partial<Services> = {}): Services {
  const storage = changes.storage ?? makeMemoryStorage();
  const log = changes.log ?? pino({ level: "silent" });
  const limits = changes.limits ?? usualLimits;
  const registry = makeRoomRegistry({
    storage: storage.documents,
    onTitle: (boardId, title) => void storage.directory.renameBoard(boardId, title),
    onEdit: (boardId, edit) => versions.note(boardId, edit),
    onFeedback: (boardId, doc) => leaders.note(boardId, doc),
    onRole: (...changed) => leaders.roleChanged(...changed),
    log,
  });
  const { directory } = storage;
  const leaders = makeLeaderWatch({ registry, directory, log });
  const versions = makeVersions({ storage: storage.versions, directory, registry, log });
  return {
    storage,
    versions,
    // Nothing is made there before a picture comes; who sends some brings a folder.
    pictures: makePictures("no-folder/pictures"),
    registry,
    metrics: makeMetrics(),
    limits,
    traffic: makeTraffic(limits, () => performance.now()),
    log,
    publicUrl: null,
    trustedProxies: 1,
    metricsToken: null,
    clientFolder: "not-built",
    ready: () => true,
    ...changes,
  };
}

/** For tests: a log of every level, kept as its lines. */
export function makeLogged(): { log: Logger; lines: string[] } {
  const lines: string[] = [];
  const write = (chunk: unknown, _: string, done: () => void) => {
    lines.push(String(chunk));
    done();
  };
  return { log: pino({ level: "trace", base: null }, new Writable({ write })), lines };
}

/** What came back, with its JSON. */
export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** For tests: one browser with its cookies. */
export interface Visitor {
  /** The cookies as the browser sends them. */
  cookie(): string;
  ask<Body>(method: string, path: string, json?: unknown): Promise<Answer<Body>>;
}

/** `address` is where they sit, as far as limits are concerned. */
export function makeVisitor(app: App, address = ""): Visitor {
  let cookie = "";
  return {
    cookie: () => cookie,
    async ask(method, path, json) {
      const response = await app.request(path, {
        method,
        headers: {
          Cookie: cookie,
          "X-Forwarded-For": address,
          ...(json !== undefined && { "Content-Type": "application/json" }),
        },
        ...(json !== undefined && { body: JSON.stringify(json) }),
      });
      const set = response.headers.get("Set-Cookie");
      if (set) cookie = set.split(";")[0] ?? "";
      const text = await response.text();
      const isJson = /json/.test(response.headers.get("Content-Type") ?? "");
      const body = isJson ? JSON.parse(text) : text;
      return { status: response.status, headers: response.headers, body };
    },
  };
}

/** A server in memory and a way for browsers to come to it. */
export function makeHouse(changes: Partial<Services> = {}) {
  const services = makeServices(changes);
  const app = createApp(services);
  return { app, services, visitor: (address?: string) => makeVisitor(app, address) };
}
