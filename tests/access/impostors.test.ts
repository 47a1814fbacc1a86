import { messages } from "@resa/shared/protocol/messages";
import * as decoding from "lib0/decoding";
import { expect, test } from "vitest";
import * as awareness from "y-protocols/awareness";
import * as Y from "yjs";
import { encodeAwareness, encodeState, encodeSync } from "../../server/src/rooms/frames";
import type { Guest } from "../support/guest";
import { type Board, idOf, openBoard } from "./board";
import type { House } from "./house";
import { dial, type RawClient } from "./raw-client";
import { changeOf, contentOf, stored } from "./stored";

const connect = async ({ url }: House, { id }: Board, guest: Guest): Promise<RawClient> => {
  const client = dial(url, `${id}/board`, guest);
  expect(await client.status).toBe(101);
  return client;
};

/** What somebody has been told of those who are here, by client id. */
function presenceIn({ heard }: RawClient): Map<number, Record<string, unknown>> {
  const doc = new Y.Doc();
  const presence = new awareness.Awareness(doc);
  presence.setLocalState(null);
  for (const frame of heard) {
    if (frame[0] !== messages.awareness) continue;
    const decoder = decoding.createDecoder(frame);
    decoding.readVarUint(decoder);
    awareness.applyAwarenessUpdate(presence, decoding.readVarUint8Array(decoder), "server");
  }
  const states = new Map(presence.getStates());
  presence.destroy();
  return states;
}

test("nobody passes for another: the server says who speaks, and for which client id", async () => {
  const { house, board, maker } = await openBoard();
  const mallory = await board.invite("viewer", "Mallory");
  const [ada, thief] = [await connect(house, board, maker), await connect(house, board, mallory)];
  ada.send(encodeAwareness([encodeState(1, 1, { selection: ["a"] })]));
  await ada.settled();

  const person = { id: await idOf(maker), name: "Fay", role: "facilitator" };
  // In Ada's name under Ada's client id; as one of several; and under an id of their own.
  thief.send(encodeAwareness([encodeState(1, 99, { person, selection: ["forged"] })]));
  thief.send(encodeAwareness([encodeState(1, 99, null)]));
  thief.send(
    encodeAwareness([
      encodeState(2, 1, { person }),
      encodeState(1, 100, { selection: ["forged"] }),
    ]),
  );
  thief.send(encodeAwareness([encodeState(3, 1, { person, pointer: { x: 1, y: 1 } })]));
  expect(await thief.settled()).toBe("open");
  await expect.poll(() => presenceIn(ada).get(3)).toBeDefined();
  const stamped = { person: { id: await idOf(mallory), name: "Mallory", role: "viewer" } };
  expect(presenceIn(ada).get(3)).toMatchObject(stamped);
  ada.send(Uint8Array.of(messages.queryAwareness));
  await ada.settled();
  expect(presenceIn(ada).get(1)).toMatchObject({ selection: ["a"], person });
  expect(presenceIn(ada).has(2)).toBe(false);
});

test("nobody writes under the client id of somebody who is here", async () => {
  const { house, board, maker } = await openBoard();
  const [ada, thief] = [
    await connect(house, board, maker),
    await connect(house, board, await board.invite("editor")),
  ];
  ada.send(encodeAwareness([encodeState(7, 1, {})]));
  const before = await stored(house.services, `${board.id}/board`);
  const change = (doc: Y.Doc) => void doc.getMap("notes").set("a", 1);
  await ada.settled();
  thief.send(encodeSync("update", changeOf(before, change, 7)));
  expect(await thief.settled()).toBe(4400);
  // What she says herself is new, and not taken for known.
  ada.send(encodeSync("update", changeOf(before, change, 7)));
  expect(await ada.settled()).toBe("open");
  expect(contentOf(await stored(house.services, `${board.id}/board`))["notes"]).toEqual({ a: 1 });
});

test("an update that is sent again changes nothing", async () => {
  const { house, board, maker } = await openBoard();
  const ada = await connect(house, board, maker);
  const before = await stored(house.services, `${board.id}/board`);
  const update = changeOf(before, (doc) => void doc.getMap("notes").set("a", 1));
  ada.send(encodeSync("update", update));
  await ada.settled();
  const once = await house.services.storage.documents.load(`${board.id}/board`);
  for (let i = 0; i < 50; i++) ada.send(encodeSync("update", update));
  expect(await ada.settled()).toBe("open");
  expect(await house.services.storage.documents.load(`${board.id}/board`)).toEqual(once);
});

test("nothing is written after the answer that took the right to write", async () => {
  const { house, board, maker } = await openBoard();
  const editor = await board.invite("editor");
  const client = await connect(house, board, editor);
  const path = `${board.path}/people/${await idOf(editor)}`;
  const before = await stored(house.services, `${board.id}/board`);
  expect((await maker.ask("PATCH", path, { role: "viewer" })).status).toBe(200);
  client.send(
    encodeSync(
      "update",
      changeOf(before, (doc) => void doc.getMap("notes").set("a", 1)),
    ),
  );
  expect(await client.settled()).toBe(4409);
  expect(contentOf(await stored(house.services, `${board.id}/board`))).toEqual(contentOf(before));
});

test("nobody gets in by what looks like a session, a link or a board", async () => {
  const { house, board, maker } = await openBoard();
  const { id: linkId, secret } = await board.link("viewer");
  const token = maker.cookie().split("=")[1] ?? "";
  const forged = ["", "x", token.slice(0, -1), `${token}x`, token.toLowerCase(), await idOf(maker)];
  for (const value of forged) {
    const guest = { cookie: () => `resa_session=${value}` };
    expect(await dial(house.url, `${board.id}/board`, guest).status).toBe(404);
    const response = await fetch(house.url + board.path, { headers: { Cookie: guest.cookie() } });
    expect(response.status).toBe(404);
  }
  const mallory = await house.guest("Mallory");
  for (const guess of [
    linkId,
    board.id,
    secret.slice(0, -1),
    `${secret}A`,
    secret.toUpperCase(),
    "",
  ])
    expect((await mallory.ask("POST", "/api/join", { secret: guess, name: "M" })).status).toBe(404);
  const paths = [
    `${board.id}%2Fboard`,
    `${board.id}/board/..%2Ffeedback`,
    `${board.id}/board%00`,
    `${board.id.toLowerCase()}x/board`,
  ];
  for (const path of paths) expect(await dial(house.url, path, maker).status).toBe(404);
});
