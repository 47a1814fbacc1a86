import {
  STATUS_CODES,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
} from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex } from "node:stream";
import { createAdaptorServer } from "@hono/node-server";
import { limits } from "@resa/shared/protocol/messages";
import { WebSocketServer, type WebSocket } from "ws";
import { fixedHeaders } from "./routes/security-headers";
import type { Bindings } from "./routes/upgrade";

/** The application behind a port. */
export interface HttpServer {
  /** Resolves with the port; rejects when it can't be had. */
  listen(port: number, host: string): Promise<number>;
  /** Accepts nobody any more and waits until all have left; who is still there after `grace` ms is cut off. */
  close(grace: number): Promise<void>;
}

/** How long a peer may keep us waiting, ms. */
export interface Patience {
  /** To send the head of a request, also on a connection that was just opened. */
  readonly head: number;
  /** To send a whole request. */
  readonly request: number;
  /** To take leave after a refused upgrade. */
  readonly refused: number;
  /** Between two signs of life of a WebSocket. */
  readonly heartbeat: number;
}

/** That of a server for people. */
export const patient: Patience = {
  head: 10_000,
  request: 60_000,
  refused: 2_000,
  heartbeat: 30_000,
};

type Fetch = (request: Request, env: Bindings) => Response | Promise<Response>;

export function makeHttpServer(fetch: Fetch, patience: Patience = patient): HttpServer {
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: limits.frame,
    maxFragments: 1024,
  });
  const server = createAdaptorServer({
    fetch: (request, env) => fetch(request, env as Bindings),
    serverOptions: {
      headersTimeout: patience.head,
      requestTimeout: patience.request,
      connectionsCheckingInterval: Math.min(patience.head, 1_000),
    },
  }) as Server;
  const upgraded = new Set<Duplex>();
  server.on("upgrade", (request: IncomingMessage, socket: Socket, head: Buffer) => {
    keepUntilClosed(socket, upgraded, patience.refused);
    // The application answers all that it understands: this was no request.
    upgrade(request, socket, head, { fetch, sockets }).catch(() => refuse(socket, 400));
  });
  const stopHeartbeat = beat(sockets, patience.heartbeat);

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, host, () => {
          server.off("error", reject);
          // A server that listens on a port has an address of this shape.
          resolve((server.address() as AddressInfo).port);
        });
      }),
    close: (grace) =>
      new Promise((resolve) => {
        const cutOff = setTimeout(() => {
          server.closeAllConnections();
          for (const socket of upgraded) socket.destroy();
        }, grace);
        server.close(() => {
          clearTimeout(cutOff);
          stopHeartbeat();
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

/** A socket that is no longer the HTTP server's. A peer that was refused, and stays all the same, is cut after `refused` ms. */
function keepUntilClosed(socket: Socket, upgraded: Set<Duplex>, refused: number): void {
  upgraded.add(socket);
  socket.once("close", () => upgraded.delete(socket));
  socket.on("error", () => socket.destroy());
  // ws switches this off on its sockets.
  socket.setTimeout(refused, () => socket.destroy());
}

/**
 * Asks the application whether there is a WebSocket. Not by node-server's own way, which leaves other upgrades unanswered for ever, and
 * keeps the request with all that was made of it as long as the WebSocket lasts: half of what a connection weighs.
 */
async function upgrade(
  request: IncomingMessage,
  socket: Socket,
  head: Buffer,
  { fetch, sockets }: { fetch: Fetch; sockets: WebSocketServer },
): Promise<void> {
  const { method, url = "", headers } = request;
  const isWebSocket = method === "GET" && headers.upgrade?.toLowerCase() === "websocket";
  // A URL would take a backslash for a slash.
  if (!isWebSocket || url.includes("\\")) return refuse(socket, 400);
  if (!url.startsWith("/sync/")) return refuse(socket, 404);
  const env: Bindings = { incoming: request };
  const answer = await fetch(requestOf(url, headers), env);
  if (socket.destroyed) return;
  if (!env.accept) return refuse(socket, answer.status, answer.headers);
  const tell = (lines: string[]): void => void lines.push(...linesOf(answer.headers));
  sockets.once("headers", tell);
  try {
    sockets.handleUpgrade(request, socket, head, (websocket) => {
      websocket.on("error", ignore);
      sockets.emit("connection", websocket);
      env.accept?.(websocket);
    });
  } finally {
    sockets.off("headers", tell);
  }
}

/** A WebSocket closes after an error; made once, as a function made in another keeps what that knows. */
const ignore = (): void => undefined;

/** The host is told by a header alone. */
function requestOf(path: string, headers: IncomingHttpHeaders): Request {
  const told = new Headers();
  for (const [name, value] of Object.entries(headers)) told.append(name, String(value));
  return new Request(`http://localhost${path}`, { headers: told });
}

/** What the application didn't answer is a page of which nothing may be made. */
const ofNoPage = new Headers({
  ...fixedHeaders,
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
});

function refuse(socket: Socket, status: number, headers = ofNoPage): void {
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...linesOf(headers)];
  socket.end(`${[...head, "Connection: close", "Content-Length: 0"].join("\r\n")}\r\n\r\n`);
}

/** Of the body, which stays away. */
const ofBody = new Set(["content-length", "transfer-encoding"]);

const linesOf = (headers: Headers): string[] =>
  [...headers].filter(([name]) => !ofBody.has(name)).map(([name, value]) => `${name}: ${value}`);

/** Cuts WebSockets whose peer has gone without a word: one that answered no ping since the last beat. */
function beat(sockets: WebSocketServer, interval: number): () => void {
  const alive = new WeakSet<WebSocket>();
  sockets.on("connection", (socket) => {
    alive.add(socket);
    socket.on("pong", () => alive.add(socket));
  });
  const timer = setInterval(() => {
    for (const socket of sockets.clients) {
      if (alive.delete(socket)) socket.ping();
      else socket.terminate();
    }
  }, interval);
  return () => clearInterval(timer);
}
