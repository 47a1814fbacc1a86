import { connect } from "node:net";
import { closeCodes } from "@resa/shared/protocol/close-codes";
import type { BoardAnswer } from "@resa/shared/protocol/boards";
import { limits, messages } from "@resa/shared/protocol/messages";
import { afterEach, expect, test } from "vitest";
import { WebSocket } from "ws";
import * as Y from "yjs";
import { makeHttpServer } from "../http-server";
import { encodeSync } from "../rooms/frames";
import type { RoomRegistry } from "../rooms/room-registry";
import { idOf, join, makeLink } from "./doors.harness";
import { makeHouse, type Visitor } from "./visitor.harness";

const cleanUp: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of cleanUp.splice(0)) await end();
});

/** A server with one board, on a real port. */
async function openHouse() {
  const house = makeHouse();
  const server = makeHttpServer(house.app.fetch);
  const port = await server.listen(0, "127.0.0.1");
  cleanUp.push(
    () => house.services.registry.close(),
    () => server.close(0),
  );
  const anna = house.visitor();
  const made = await anna.ask<BoardAnswer>("POST", "/api/boards", { title: "Kitchen" });
  return { ...house, port, anna, boardId: made.body.id };
}

const dial = (
  port: number,
  path: string,
  visitor?: Visitor,
  headers: Record<string, string> = {},
) =>
  new WebSocket(`ws://127.0.0.1:${port}${path}`, {
    headers: { ...(visitor && { Cookie: visitor.cookie() }), ...headers },
  });

/** How a connection that is refused ends: with the status that came instead of 101. */
const refusal = (socket: WebSocket): Promise<number | undefined> =>
  new Promise((resolve) => {
    socket.once("unexpected-response", (request, response) => {
      resolve(response.statusCode);
      request.destroy();
    });
    socket.once("open", () => resolve(101));
    socket.on("error", () => {});
  });

const opened = (socket: WebSocket) =>
  new Promise<void>((resolve, reject) => socket.once("open", resolve).once("error", reject));
const closed = (socket: WebSocket): Promise<number> =>
  new Promise((resolve) => socket.once("close", resolve));

test("whoever has a role gets through, to both documents, and is answered", async () => {
  const { port, boardId, anna } = await openHouse();
  for (const doc of ["board", "feedback"]) {
    const socket = dial(port, `/sync/${boardId}/${doc}`, anna);
    const answered = new Promise((resolve) =>
      socket.on("message", (bytes: Buffer) => bytes[0] === messages.barrier && resolve(bytes[1])),
    );
    await opened(socket);
    socket.send(Uint8Array.of(messages.barrier, 7));
    expect(await answered).toBe(7);
    socket.terminate();
  }
});

test("everybody else is turned away before the upgrade", async () => {
  const { port, boardId, anna, visitor } = await openHouse();
  const stranger = visitor();
  await stranger.ask("GET", "/api/me");
  const board = `/sync/${boardId}/board`;
  const foreign = { Origin: "https://elsewhere.example" };
  expect(await refusal(dial(port, board, anna, foreign))).toBe(403);
  expect(await refusal(dial(port, board))).toBe(404);
  expect(await refusal(dial(port, board, stranger))).toBe(404);
  expect(await refusal(dial(port, "/sync/missing/board", anna))).toBe(404);
  expect(await refusal(dial(port, `/sync/${boardId}/secrets`, anna))).toBe(404);
  const own = { Origin: `http://127.0.0.1:${port}` };
  expect(await refusal(dial(port, board, anna, own))).toBe(101);
});

test("a document that can't be opened is said so before the upgrade", async () => {
  const { port, boardId, anna, services } = await openHouse();
  const storage = services.storage.documents;
  storage.load = () => Promise.reject(new Error("disk gone"));
  expect(await refusal(dial(port, `/sync/${boardId}/feedback`, anna))).toBe(503);
});

test("a page that opens the address as a page is told what it is for", async () => {
  const { port, boardId } = await openHouse();
  const response = await fetch(`http://127.0.0.1:${port}/sync/${boardId}/board`);
  expect(response.status).toBe(426);
  expect(await response.json()).toMatchObject({ code: "upgrade-needed" });
});

test("a text frame or one beyond all bounds ends that connection only", async () => {
  const { port, boardId, anna } = await openHouse();
  const [text, large, other] = [1, 2, 3].map(() => dial(port, `/sync/${boardId}/board`, anna));
  if (!text || !large || !other) throw new Error("three were dialled");
  await Promise.all([text, large, other].map(opened));
  text.send("hello");
  expect(await closed(text)).toBe(closeCodes.badFrame);
  large.send(new Uint8Array(limits.frame + 1));
  expect(await closed(large)).toBe(1009);
  expect(other.readyState).toBe(WebSocket.OPEN);
  other.terminate();
});

test.each(["board", "feedback"])(
  "a viewer's update of %s is refused though its frame comes in pieces",
  async (doc) => {
    const { port, boardId, anna, visitor, services } = await openHouse();
    const link = await anna.ask<{ url: string }>("POST", `/api/boards/${boardId}/links`, {
      role: "viewer",
    });
    const viewer = visitor();
    const secret = new URL(link.body.url).hash.slice(1);
    await viewer.ask("POST", "/api/join", { secret, name: "Vi" });
    const stored = () => services.storage.documents.load(`${boardId}/${doc as "board"}`);
    const before = await stored();

    const forged = new Y.Doc();
    forged.getMap(doc === "board" ? "notes" : "threads").set("graffiti", 1);
    const frame = encodeSync("update", Y.encodeStateAsUpdate(forged));
    const socket = dial(port, `/sync/${boardId}/${doc}`, viewer);
    await opened(socket);
    const code = closed(socket);
    for (const byte of frame.subarray(0, -1)) socket.send(Uint8Array.of(byte), { fin: false });
    socket.send(frame.subarray(-1), { fin: true });
    expect(await code).toBe(closeCodes.notPermitted);
    expect(await stored()).toEqual(before);
  },
);

test("a board that goes to the trash ends its connections for good", async () => {
  const { port, boardId, anna } = await openHouse();
  const socket = dial(port, `/sync/${boardId}/board`, anna);
  await opened(socket);
  const code = closed(socket);
  await anna.ask("DELETE", `/api/boards/${boardId}`);
  expect(await code).toBe(closeCodes.boardGone);
});

test("a role that goes while its document opens gives no way in", async () => {
  const { port, boardId, anna, services } = await openHouse();
  const registry = services.registry as { open: RoomRegistry["open"] };
  const open = registry.open.bind(registry);
  registry.open = async (name) => {
    const lease = await open(name);
    await services.storage.directory.trashBoard(boardId, Date.now());
    return lease;
  };
  const socket = dial(port, `/sync/${boardId}/board`, anna);
  expect(await closed(socket)).toBe(closeCodes.boardGone);
});

test("whoever is removed while their document opens doesn't get in", async () => {
  const { port, boardId, anna, visitor, services } = await openHouse();
  const bo = visitor();
  await join(bo, (await makeLink(anna, boardId)).secret);
  const registry = services.registry as { open: RoomRegistry["open"] };
  const open = registry.open.bind(registry);
  registry.open = async (name) => {
    const lease = await open(name);
    await anna.ask("DELETE", `/api/boards/${boardId}/people/${await idOf(bo)}`);
    return lease;
  };
  const socket = dial(port, `/sync/${boardId}/board`, bo);
  expect(await closed(socket)).toBe(closeCodes.notPermitted);
});

test("nor is anything taken that they say before that is found out", async () => {
  const { port, boardId, anna, visitor, services } = await openHouse();
  const bo = visitor();
  await join(bo, (await makeLink(anna, boardId)).secret);
  const { directory } = services.storage;
  const { memberOf, board } = directory;
  const boId = await idOf(bo);
  directory.memberOf = async (...asked) => {
    const member = await memberOf(...asked);
    await directory.removeMember(boardId, boId, await idOf(anna));
    return member;
  };
  const socket = dial(port, `/sync/${boardId}/board`, bo);
  // What was said has come when what was sent after it is answered.
  const come = new Promise((resolve) => socket.once("pong", resolve));
  directory.board = async (...asked) => {
    await come;
    return board(...asked);
  };
  const code = closed(socket);
  await opened(socket);
  const said = new Y.Doc();
  said.getMap("notes").set("n", "said too late");
  socket.send(encodeSync("update", Y.encodeStateAsUpdate(said)));
  socket.ping();
  expect(await code).toBe(closeCodes.notPermitted);
  const notes = await services.registry.change(`${boardId}/board`, (doc) =>
    doc.getMap("notes").toJSON(),
  );
  expect(notes).toEqual({});
});

test("whoever hangs up while the document opens leaves nothing behind", async () => {
  const { port, boardId, anna, services } = await openHouse();
  const registry = services.registry as { open: RoomRegistry["open"] };
  const open = registry.open.bind(registry);
  let giveWay = () => {};
  const given = new Promise<void>((resolve) => (giveWay = resolve));
  let opening = 0;
  let left = 0;
  registry.open = async (name) => {
    const lease = await open(name);
    opening++;
    await given;
    return {
      release: () => (left++, lease.release()),
      join(identity, connection) {
        const session = lease.join(identity, connection);
        return {
          receive: (frame) => session.receive(frame),
          closed: () => (left++, session.closed()),
        };
      },
    };
  };
  const ask = (key: string) => {
    const socket = connect(port, "127.0.0.1");
    socket.write(
      `GET /sync/${boardId}/board HTTP/1.1\r\nHost: x\r\nCookie: ${anna.cookie()}\r\n` +
        "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n" +
        `Sec-WebSocket-Key: ${key}\r\n\r\n`,
    );
    return socket;
  };
  const impatient = ask("dGhlIHNhbXBsZSBub25jZQ==");
  const wrong = ask("not a key, which only shows at the very end");
  await expect.poll(() => opening).toBe(2);
  impatient.destroy();
  giveWay();
  await expect.poll(() => left).toBe(2);
  wrong.destroy();
});
