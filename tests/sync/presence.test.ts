import { can, roles } from "@resa/shared/model/role";
import * as encoding from "lib0/encoding";
import { expect, test } from "vitest";
import { kitchen, makeMeeting, settle, until, untilClosed } from "../support/meeting";
import type { Peer } from "../support/peer";

/** What one peer sees of another. */
const seen = (by: Peer, of: Peer) => by.awareness.getStates().get(of.doc.clientID);

test("people see each other, under the names that the server knows", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ id: "ada1", name: "Ada" });
  const bo = await meeting.join({ id: "bo1", name: "Bo", role: "viewer" });
  ada.awareness.setLocalState({ pointer: { x: 1, y: 2 }, person: { id: "bo1", name: "Bo" } });
  await until(() =>
    expect(seen(bo, ada)).toEqual({
      pointer: { x: 1, y: 2 },
      person: { id: "ada1", name: "Ada", role: "editor" },
    }),
  );
  bo.awareness.setLocalState({});
  await until(() =>
    expect(seen(ada, bo)).toEqual({ person: { id: "bo1", name: "Bo", role: "viewer" } }),
  );
});

test("somebody who joins is told who is here, and asking again tells it again", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada" });
  ada.awareness.setLocalState({ selection: ["note0001"] });
  await settle();
  const bo = await meeting.join({ name: "Bo" });
  await until(() => expect(seen(bo, ada)).toMatchObject({ selection: ["note0001"] }));
  const before = bo.heard.length;
  bo.send(Uint8Array.of(3));
  await until(() => expect(bo.heard.slice(before)).toContain("presence"));
});

test("the sender hears its own presence only when all has been quiet, so that its connection doesn't look dead", async () => {
  let now = 0;
  const meeting = makeMeeting({ now: () => now });
  const ada = await meeting.join({ name: "Ada" });
  await settle();
  const before = ada.heard.length;
  ada.awareness.setLocalState({ pointer: null });
  await settle();
  expect(ada.heard.slice(before)).toEqual([]);
  now = 15_000;
  ada.awareness.setLocalState({ pointer: null });
  await until(() => expect(ada.heard.slice(before)).toEqual(["presence"]));
});

test("while the disk is busy people still see each other", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada" });
  const bo = await meeting.join({ name: "Bo" });
  await settle();
  meeting.disk.hold();
  ada.write("queue", 11);
  await settle();
  ada.awareness.setLocalState({ pointer: { x: 1, y: 2 } });
  await until(() => expect(seen(bo, ada)).toMatchObject({ pointer: { x: 1, y: 2 } }));
  expect(bo.notes()).toEqual({});
});

test("what changes within one tick goes as one frame", async () => {
  const meeting = makeMeeting();
  const people = await Promise.all(["Ada", "Bo", "Cy"].map((name) => meeting.join({ name })));
  await settle();
  const [ada] = people;
  const before = ada?.heard.length ?? 0;
  for (const peer of people) peer.awareness.setLocalState({ pointer: { x: 1, y: 1 } });
  await settle();
  expect(ada?.heard.slice(before)).toEqual(["presence"]);
});

test("somebody who goes is gone for the others, and can come back", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada" });
  const bo = await meeting.join({ name: "Bo" });
  ada.awareness.setLocalState({ pointer: { x: 1, y: 1 } });
  await until(() => expect(seen(bo, ada)).toBeDefined());
  ada.cut();
  await until(() => expect(seen(bo, ada)).toBeUndefined());

  const back = await meeting.join({ name: "Ada", doc: ada.doc });
  back.awareness.setLocalState({ pointer: { x: 2, y: 2 } });
  await until(() => expect(seen(bo, back)).toMatchObject({ pointer: { x: 2, y: 2 } }));
});

test("somebody back on a new connection is seen before the old one is found dead", async () => {
  const meeting = makeMeeting();
  const bo = await meeting.join({ name: "Bo" });
  const ada = await meeting.join({ name: "Ada" });
  ada.awareness.setLocalState({ pointer: { x: 1, y: 1 } });
  await until(() => expect(seen(bo, ada)).toBeDefined());
  const again = await meeting.join({ name: "Ada", doc: ada.doc });
  again.awareness.setLocalState({ pointer: { x: 2, y: 2 } });
  await until(() => expect(seen(bo, again)).toMatchObject({ pointer: { x: 2, y: 2 } }));
  ada.cut();
  await settle();
  expect(seen(bo, again)).toMatchObject({ pointer: { x: 2, y: 2 } });
});

test("nobody speaks for another", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada" });
  const bo = await meeting.join({ name: "Bo" });
  const thief = await meeting.join({ name: "Mallory" });
  ada.awareness.setLocalState({ pointer: { x: 1, y: 1 } });
  await until(() => expect(seen(bo, ada)).toMatchObject({ pointer: { x: 1, y: 1 } }));

  const forged = [state(ada.doc.clientID, 99, { pointer: { x: 9, y: 9 } }), state(77, 1, {})];
  for (const entry of forged) thief.send(frame([entry]));
  thief.send(frame([state(ada.doc.clientID, 100, null)]));
  await thief.saved();
  await settle();
  expect(seen(bo, ada)).toMatchObject({ pointer: { x: 1, y: 1 }, person: { name: "Ada" } });
  expect(bo.awareness.getStates().has(77)).toBe(false);
  expect(thief.closeCode).toBeNull();
});

test("who may not change the board has no note, text or feeling in hand, whatever their client says", async () => {
  const meeting = makeMeeting();
  const bo = await meeting.join({ name: "Bo" });
  const busy = {
    selection: ["note0001"],
    caret: { noteId: "note0001", anchor: null, head: null },
    drag: { noteIds: ["note0001"], dx: 500, dy: 0 },
    feeling: { laneId: "lane0001", stepId: "step0001", actual: -2 },
  };
  for (const role of roles) {
    const ada = await meeting.join({ id: "ada1", name: "Ada", role });
    ada.awareness.setLocalState(busy);
    const { selection } = busy;
    const shown = can(role, "board.edit") ? busy : { selection };
    const person = { id: "ada1", name: "Ada", role };
    await until(() => expect(seen(bo, ada)).toEqual({ ...shown, person }));
  }
});

test("another name is seen at once", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ id: "ada1", name: "Ada" });
  const bo = await meeting.join({ name: "Bo" });
  ada.awareness.setLocalState({ pointer: { x: 1, y: 1 } });
  await until(() => expect(seen(bo, ada)).toMatchObject({ person: { name: "Ada" } }));
  meeting.registry.renamePerson("ada1", "Ada Lovelace");
  await until(() => expect(seen(bo, ada)).toMatchObject({ person: { name: "Ada Lovelace" } }));

  // Her own client keeps what it said itself, and others go on hearing it.
  expect(ada.awareness.getLocalState()).toEqual({ pointer: { x: 1, y: 1 } });
  ada.awareness.setLocalState({ pointer: { x: 2, y: 2 } });
  await until(() =>
    expect(seen(bo, ada)).toMatchObject({
      pointer: { x: 2, y: 2 },
      person: { name: "Ada Lovelace" },
    }),
  );
});

test.each([
  ["no JSON", "{"],
  ["a list", "[]"],
  ["a word", '"here"'],
  ["too long", JSON.stringify({ text: "x".repeat(17_000) })],
])("presence that is %s ends that session only", async (_, json) => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada" });
  const bo = await meeting.join({ name: "Bo" });
  await settle();
  bo.send(
    frame([
      (encoder) => {
        encoding.writeVarUint(encoder, bo.doc.clientID);
        encoding.writeVarUint(encoder, 5);
        encoding.writeVarString(encoder, json);
      },
    ]),
  );
  await untilClosed(bo, 4400);
  expect(ada.closeCode).toBeNull();
});

test("presence goes to those in the same document only", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada", to: kitchen });
  const bo = await meeting.join({ name: "Bo", to: "garden/board" });
  ada.awareness.setLocalState({ pointer: { x: 1, y: 1 } });
  await settle();
  expect(seen(bo, ada)).toBeUndefined();
});

type Entry = (encoder: encoding.Encoder) => void;

const state =
  (clientId: number, clock: number, value: object | null): Entry =>
  (encoder) => {
    encoding.writeVarUint(encoder, clientId);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, JSON.stringify(value));
  };

const frame = (entries: Entry[]): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1);
    const bytes = encoding.encode((inner) => {
      encoding.writeVarUint(inner, entries.length);
      for (const write of entries) write(inner);
    });
    encoding.writeVarUint8Array(encoder, bytes);
  });
