import { STATUS_CODES, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import {
  createAdaptorServer,
  type HttpBindings,
  type WebSocketServerLike,
} from "@hono/node-server";
import { limits } from "@resa/shared/protocol/messages";
import { WebSocketServer, type WebSocket } from "ws";

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

const patient: Patience = { head: 10_000, request: 60_000, refused: 5_000, heartbeat: 30_000 };

type Fetch = (request: Request, env: HttpBindings) => Response | Promise<Response>;

export function makeHttpServer(fetch: Fetch, patience: Patience = patient): HttpServer {
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: limits.frame,
    maxFragments: 1024,
  });
  const server = createAdaptorServer({
    fetch: (request, env) => fetch(request, env as HttpBindings),
    // Under exactOptionalPropertyTypes the two libraries' types of the same thing differ.
    websocket: { server: sockets as unknown as WebSocketServerLike },
    serverOptions: {
      headersTimeout: patience.head,
      requestTimeout: patience.request,
      connectionsCheckingInterval: Math.min(patience.head, 1_000),
    },
  }) as Server;
  const upgraded = answerOddUpgrades(server, patience.refused);
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

/**
 * node-server leaves a socket with any other `Upgrade` than websocket unanswered for ever, and
 * stops answering refused ones once there is a second listener; so its listener is wrapped.
 * Returns the sockets that are no longer the HTTP server's.
 */
function answerOddUpgrades(server: Server, refused: number): ReadonlySet<Duplex> {
  const upgraded = new Set<Duplex>();
  const accept = server.listeners("upgrade");
  server.removeAllListeners("upgrade");
  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    upgraded.add(socket);
    socket.once("close", () => upgraded.delete(socket));
    socket.on("error", () => socket.destroy());
    // Of a peer that was refused and stays all the same; ws switches this off on its sockets.
    request.socket.setTimeout(refused, () => socket.destroy());
    const websocket = request.headers.upgrade?.toLowerCase() === "websocket";
    if (!websocket || request.method !== "GET") answer(socket, 400);
    else if (!request.url?.startsWith("/sync/")) answer(socket, 404);
    else for (const listener of accept) Reflect.apply(listener, server, [request, socket, head]);
  });
  return upgraded;
}

function answer(socket: Duplex, status: number): void {
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
  );
}

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
