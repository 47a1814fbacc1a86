import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Hono } from "hono";
import { WebSocket } from "ws";
import { afterEach, expect, test } from "vitest";
import { makeHttpServer, type HttpServer, type Patience } from "./http-server";
import type { Bindings } from "./routes/upgrade";

let server: HttpServer | undefined;
afterEach(() => server?.close(0));

/** Patience is short here, so that what must end in the end does so within the test. */
const brief: Patience = { head: 200, request: 400, refused: 200, heartbeat: 60_000 };

async function listen(patience: Patience = brief): Promise<number> {
  const app = new Hono().get("/hello", (c) => c.text("hello"));
  server = makeHttpServer(app.fetch, patience);
  return server.listen(0, "127.0.0.1");
}

/** Sends raw bytes, keeps its own half open, and tells everything that came until the server hung up. */
const talk = (port: number, bytes: string): Promise<string> =>
  new Promise((resolve) => {
    let heard = "";
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true }, () => {
      if (bytes !== "") socket.write(bytes);
    });
    socket.on("data", (chunk) => (heard += chunk.toString("latin1")));
    socket.on("error", () => {});
    socket.on("end", () => resolve(heard));
    socket.on("close", () => resolve(heard));
  });

const request = (path: string, upgrade: string, method = "GET") =>
  `${method} ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: ${upgrade}\r\n` +
  "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

test.each([
  ["an upgrade to something else", request("/sync/b/board", "foo"), 400],
  ["an upgrade to HTTP/2", request("/hello", "h2c"), 400],
  ["a WebSocket by another method", request("/sync/b/board", "websocket", "POST"), 400],
  ["a WebSocket where there is none", request("/hello", "websocket"), 404],
  ["a WebSocket to nowhere", request("/sync/unknown", "websocket"), 404],
  ["a WebSocket to an address that is none", request("/sync/\\", "websocket"), 400],
])("%s is answered and hung up on", async (_, bytes, status) => {
  const heard = await talk(await listen(), bytes);
  expect(heard).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(heard).toContain("Connection: close\r\n");
});

test("three hundred odd upgrades hold no socket", async () => {
  const port = await listen();
  const odd = Array.from({ length: 300 }, () => talk(port, request("/sync/b/board", "foo")));
  expect(new Set((await Promise.all(odd)).map((heard) => heard.slice(0, 12)))).toEqual(
    new Set(["HTTP/1.1 400"]),
  );
  // Ends before this test's patience does, so nobody had to be cut off.
  await server?.close(60_000);
});

test("a connection that says nothing, or never finishes, is ended", async () => {
  const port = await listen();
  expect(await talk(port, "")).toMatch(/^(HTTP\/1.1 408 |$)/);
  expect(await talk(port, "GET /hello HTTP/1.1\r\nHost: x\r\n")).toMatch(/^HTTP\/1.1 408 /);
});

test("a peer that stays is cut off when the server closes", async () => {
  const port = await listen({ ...brief, head: 60_000, request: 60_000, refused: 60_000 });
  const silent = talk(port, "");
  const refused = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  refused.on("error", () => {});
  refused.write(request("/sync/b/board", "foo"));
  await sleep(50);
  await server?.close(10);
  expect(await silent).toBe("");
  refused.destroy();
});

test("a port that is taken is an error, not a crash", async () => {
  const port = await listen();
  const second = makeHttpServer(() => new Response(), brief);
  await expect(second.listen(port, "127.0.0.1")).rejects.toThrow("EADDRINUSE");
});

test("nothing is kept of the request that a WebSocket came by", async () => {
  const requests: WeakRef<object>[] = [];
  const accept = (websocket: WebSocket): void => void websocket.on("message", () => undefined);
  const app = new Hono<{ Bindings: Bindings }>().get("/sync/b/board", (c) => {
    for (const part of [c, c.req.raw, c.env, c.env.incoming]) requests.push(new WeakRef(part));
    c.env.accept = accept;
    return c.body(null);
  });
  server = makeHttpServer(app.fetch, brief);
  const port = await server.listen(0, "127.0.0.1");
  const sockets = [1, 2, 3].map(() => new WebSocket(`ws://127.0.0.1:${port}/sync/b/board`));
  await Promise.all(sockets.map((socket) => once(socket, "open")));
  expect(requests).toHaveLength(12);

  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  await expect
    .poll(() => {
      collect();
      return requests.filter((request) => request.deref() !== undefined).length;
    })
    .toBe(0);
  for (const socket of sockets) socket.terminate();
});
