import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WebSocket } from "ws";
import { makeGuest } from "../support/guest";
import { type Server, startServer } from "../support/server";
import { shareBoard, type SharedBoard } from "../support/shared-board";

let server: Server;
let board: SharedBoard;
beforeAll(async () => {
  server = await startServer();
  board = await shareBoard(server.url);
});
afterAll(() => server.dispose());

/** The status with which the server answers whoever asks for a WebSocket; 101 = welcome. */
function knock(path: string, headers: Record<string, string>): Promise<number | undefined> {
  const socket = new WebSocket(server.url.replace(/^http/, "ws") + path, { headers });
  return new Promise((resolve, reject) => {
    socket.once("open", () => {
      socket.terminate();
      resolve(101);
    });
    socket.once("unexpected-response", (request, response) => {
      request.destroy();
      resolve(response.statusCode);
    });
    socket.on("error", reject);
  });
}

test("whoever has a role is let in, and everybody else is refused before the upgrade", async () => {
  const path = `/sync/${board.id}/board`;
  const Cookie = board.owner.cookie();
  expect(await knock(path, { Cookie })).toBe(101);
  expect(await knock(path, { Cookie, Origin: server.url })).toBe(101);
  expect(await knock(path, { Cookie, Origin: "https://elsewhere.example" })).toBe(403);
  expect(await knock(path, {})).toBe(404);
  expect(await knock(path, { Cookie: "resa_session=made-up" })).toBe(404);

  const stranger = makeGuest(server.url);
  await stranger.ask("GET", "/api/boards");
  expect(await knock(path, { Cookie: stranger.cookie() })).toBe(404);
});

test.each([
  "/sync/missing/board",
  "/sync/{id}/secrets",
  "/sync/{id}",
  "/sync/",
  "/api/boards",
  "/",
])("nobody is let in at %s", async (path) => {
  const headers = { Cookie: board.owner.cookie() };
  expect(await knock(path.replace("{id}", board.id), headers)).toBe(404);
});

/** All that the server says to these lines before it hangs up. */
function say(...lines: string[]): Promise<string> {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.write(`${[...lines, `Host: ${hostname}:${port}`].join("\r\n")}\r\n\r\n`);
  let answer = "";
  return new Promise((resolve, reject) => {
    socket.on("data", (bytes) => (answer += bytes));
    socket.once("end", () => resolve(answer));
    socket.once("error", reject);
  });
}

test.each([
  ["to something else", "GET / HTTP/1.1", "foo", 400],
  ["to something else at a document", "GET /sync/x/board HTTP/1.1", "foo", 400],
  ["to HTTP/2", "GET / HTTP/1.1", "h2c", 400],
  ["by another method", "POST /sync/x/board HTTP/1.1", "websocket", 400],
  ["elsewhere", "GET /elsewhere HTTP/1.1", "websocket", 404],
  ["without a key", "GET /sync/x/board HTTP/1.1", "websocket", 404],
])("an upgrade %s is answered and closed", async (_, request, upgrade, status) => {
  const answer = await say(request, "Connection: Upgrade", `Upgrade: ${upgrade}`);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
});

test("many odd upgrades at once hold nothing up", async () => {
  const odd = Array.from({ length: 200 }, () =>
    say("GET / HTTP/1.1", "Connection: Upgrade", "Upgrade: foo"),
  );
  const answers = await Promise.all(odd);
  expect(answers.every((answer) => answer.startsWith("HTTP/1.1 400 "))).toBe(true);
  expect(await knock(`/sync/${board.id}/board`, { Cookie: board.owner.cookie() })).toBe(101);
});
