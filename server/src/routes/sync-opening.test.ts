import { connect } from "node:net";
import { closeCodes } from "@resa/shared/protocol/close-codes";
import { messages } from "@resa/shared/protocol/messages";
import { expect, test } from "vitest";
import type { WebSocket } from "ws";
import * as Y from "yjs";
import { encodeSync } from "../rooms/frames";
import type { RoomRegistry } from "../rooms/room-registry";
import { idOf, join, makeLink } from "./doors.harness";
import { closed, dial, opened, openHouse } from "./socket.harness";

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

/** Holds whoever connects next before they may speak, until somebody else has come and was answered. */
function holdNext({ port, boardId, anna, services }: Awaited<ReturnType<typeof openHouse>>) {
  const { directory } = services.storage;
  const { board } = directory;
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  directory.board = async (...asked) => {
    directory.board = board;
    await gate;
    return board(...asked);
  };
  return {
    letGo,
    async another() {
      const other = dial(port, `/sync/${boardId}/board`, anna);
      await opened(other);
      for (const number of [1, 2]) {
        other.send(Uint8Array.of(messages.barrier, number));
        await barriers(other, 1);
      }
      other.terminate();
    },
  };
}

/** The next barriers that are answered. */
const barriers = (socket: WebSocket, count: number): Promise<unknown[]> =>
  new Promise((resolve) => {
    const numbers: unknown[] = [];
    socket.on("message", (bytes: Buffer) => {
      if (bytes[0] === messages.barrier && numbers.push(bytes[1]) === count) resolve(numbers);
    });
  });

test("nor is anything taken that they say before that is found out", async () => {
  const house = await openHouse();
  const { port, boardId, anna, visitor, services } = house;
  const bo = visitor();
  await join(bo, (await makeLink(anna, boardId)).secret);
  const { directory } = services.storage;
  const { memberOf } = directory;
  const boId = await idOf(bo);
  directory.memberOf = async (...asked) => {
    directory.memberOf = memberOf;
    const member = await memberOf(...asked);
    await directory.removeMember(boardId, boId, await idOf(anna));
    return member;
  };
  const { letGo, another } = holdNext(house);
  const socket = dial(port, `/sync/${boardId}/board`, bo);
  const code = closed(socket);
  await opened(socket);
  const said = new Y.Doc();
  said.getMap("notes").set("n", "said too late");
  socket.send(encodeSync("update", Y.encodeStateAsUpdate(said)));
  await another();
  letGo();
  expect(await code).toBe(closeCodes.notPermitted);
  const notes = await services.registry.change(`${boardId}/board`, (doc) =>
    doc.getMap("notes").toJSON(),
  );
  expect(notes).toEqual({});
});

test("what they say before that waits with them, not in the server's memory", async () => {
  const house = await openHouse();
  const { port, boardId, anna, services } = house;
  const { enter } = services.traffic;
  let taken = 0;
  services.traffic.enter = (...who) => {
    services.traffic.enter = enter;
    const sender = enter(...who);
    return { ...sender, take: (frame) => (taken++, sender.take(frame)) };
  };
  const { letGo, another } = holdNext(house);
  const socket = dial(port, `/sync/${boardId}/board`, anna);
  await opened(socket);
  const answers = barriers(socket, 3);
  for (const number of [7, 8, 9]) socket.send(Uint8Array.of(messages.barrier, number));
  await another();
  expect(taken).toBe(0);
  letGo();
  expect(await answers).toEqual([7, 8, 9]);
  socket.terminate();
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
      join(...somebody) {
        const session = lease.join(...somebody);
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
