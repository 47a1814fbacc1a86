import { closeCodes } from "@resa/shared/protocol/close-codes";
import { limits, messages } from "@resa/shared/protocol/messages";
import { expect, test } from "vitest";
import { WebSocket } from "ws";
import * as Y from "yjs";
import { encodeSync } from "../rooms/frames";
import { DamagedError } from "../storage/storage";
import { closed, dial, opened, openHouse } from "./socket.harness";

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

test("a document that is damaged is said so by the code of the socket, which counts as an ending", async () => {
  const { port, boardId, anna, services } = await openHouse();
  services.storage.documents.load = () => Promise.reject(new DamagedError("a bit"));
  expect(await closed(dial(port, `/sync/${boardId}/board`, anna))).toBe(closeCodes.damaged);
  expect((await services.metrics.text()).body).toContain(
    'resa_sessions_ended_total{code="4422"} 1\n',
  );
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
