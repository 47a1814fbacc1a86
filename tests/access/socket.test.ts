import { roles, type Role } from "@resa/shared/model/role";
import { closeCodes } from "@resa/shared/protocol/close-codes";
import { messages, syncMessages } from "@resa/shared/protocol/messages";
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { encodeAwareness, encodeState, encodeSync } from "../../server/src/rooms/frames";
import { makeStockClient } from "../support/stock-client";
import { listen } from "./house";
import { dial, type RawClient } from "./raw-client";
import { type Browser, makeScene, outsiders, type Scene, whos } from "./scene";
import { changeOf, contentOf, stored } from "./stored";

const documents = ["board", "feedback"] as const;
type Document = (typeof documents)[number];
const { badFrame, notPermitted } = closeCodes;

const session = ({ cookie }: Browser) => (cookie === null ? null : { cookie: () => cookie });
const isUpdate = ([message, kind]: Uint8Array) =>
  message === messages.sync && kind === syncMessages.update;
const join = (...frames: Uint8Array[]) => Uint8Array.from(frames.flatMap((frame) => [...frame]));

/** Something new, and something that is there taken away: what neither may happen to. */
const add = (doc: Y.Doc) => void doc.getMap("notes").set("graffiti", 1);
const addThread = (doc: Y.Doc) => void doc.getMap("threads").set("graffiti", { by: "nobody" });
const rename = (doc: Y.Doc) => void doc.getMap("board").set("title", "Mine");
const alter = (doc: Y.Doc) => void doc.getMap("comments").set("theirs", { text: "Altered" });
const remove = (root: string) => (doc: Y.Doc) => {
  const map = doc.getMap(root);
  for (const key of map.keys()) map.delete(key);
};

/** What is sent, given what the document holds; and whether it wants to change it. */
interface Action {
  readonly wants: "nothing" | "change" | "to confuse";
  send(client: RawClient, doc: Y.Doc, document: Document): void;
}
const changes = {
  board: [add, rename, remove("notes")],
  feedback: [addThread, alter, remove("comments")],
};

const writing = (
  which: 0 | 1 | 2,
  send: (client: RawClient, update: Uint8Array) => void,
): Action => ({
  wants: "change",
  send: (client, doc, document) => {
    const [change = add] = changes[document].slice(which);
    send(client, changeOf(doc, change));
  },
});
const asUpdate = (client: RawClient, update: Uint8Array) =>
  client.send(encodeSync("update", update));

const actions: Readonly<Record<string, Action>> = {
  "adds something": writing(0, asUpdate),
  "changes something": writing(1, asUpdate),
  "deletes something": writing(2, asUpdate),
  "sends what was written offline": writing(0, (client, update) =>
    client.send(encodeSync("step2", update)),
  ),
  "sends an update in two fragments": writing(1, (client, update) =>
    client.sendSplit(encodeSync("update", update)),
  ),
  "hides an update between harmless frames": writing(0, (client, update) => {
    client.send(Uint8Array.of(messages.queryAwareness));
    client.send(encodeSync("update", update));
    client.send(Uint8Array.of(messages.queryAwareness));
  }),
  "packs an update behind a barrier": {
    wants: "to confuse",
    send: (client, doc, document) => {
      const [change = add] = changes[document];
      const update = encodeSync("update", changeOf(doc, change));
      client.send(join(Uint8Array.of(messages.barrier, 99), update));
    },
  },
  "packs an update behind a state vector": {
    wants: "to confuse",
    send: (client, doc, document) => {
      const [change = add] = changes[document];
      const step1 = encodeSync("step1", Y.encodeStateVector(doc));
      client.send(join(step1, encodeSync("update", changeOf(doc, change))));
    },
  },
  "says something unheard of": {
    wants: "to confuse",
    send: (client) => client.send(Uint8Array.of(9, 9)),
  },
  "sends text": { wants: "to confuse", send: (client) => client.send("hello") },
  "asks for what is there": {
    wants: "nothing",
    send: (client) => client.send(encodeSync("step1", Y.encodeStateVector(new Y.Doc()))),
  },
  "comes back with nothing new": {
    wants: "nothing",
    send: (client, doc) =>
      client.send(encodeSync("step2", Y.encodeStateAsUpdate(doc, Y.encodeStateVector(doc)))),
  },
  "says where they are": {
    wants: "nothing",
    send: (client) => client.send(encodeAwareness([encodeState(7, 1, { pointer: null })])),
  },
  "asks who is here": {
    wants: "nothing",
    send: (client) => client.send(Uint8Array.of(messages.queryAwareness)),
  },
};

/** Only those who edit write the board, and nobody writes the feedback over the socket. */
function expected(role: Role, document: Document, { wants }: Action): "open" | number {
  if (wants === "to confuse") return badFrame;
  const may = document === "board" && (role === "facilitator" || role === "editor");
  return wants === "nothing" || may ? "open" : notPermitted;
}

/** Somebody connected to a document, and a bystander. */
async function connect(scene: Scene, document: Document) {
  const board = `${scene.boardId}/board` as const;
  await scene.services.registry.change(board, (doc) => doc.getMap("notes").set("there", 1));
  const url = await listen(scene.app, scene.services);
  const path = `${scene.boardId}/${document}`;
  const bystander = dial(url, path, session(scene.maker));
  const client = dial(url, path, session(scene.who));
  expect([await bystander.status, await client.status]).toEqual([101, 101]);
  await bystander.settled();
  return { url, client, bystander, name: `${scene.boardId}/${document}` as const };
}

describe.each(whos)("%s", (who) => {
  const status = outsiders.some((outsider) => outsider === who) ? 404 : 101;

  test.each(documents)("connects to the %s", async (document) => {
    const scene = await makeScene(who);
    const url = await listen(scene.app, scene.services);
    const path = `${scene.boardId}/${document}`;
    expect(await dial(url, path, session(scene.who)).status).toBe(status);
    const foreign = { Origin: "https://elsewhere.example" };
    expect(await dial(url, path, session(scene.who), foreign).status).toBe(403);
    expect(await dial(url, `${scene.boardId}/secrets`, session(scene.who)).status).toBe(404);
    await scene.ask(scene.maker, "DELETE", `/api/boards/${scene.boardId}`);
    expect(await dial(url, path, session(scene.who)).status).toBe(404);
  });
});

describe.each(roles)("%s", (role) => {
  describe.each(documents)("of the %s", (document) => {
    test.each(Object.entries(actions))("%s", async (_, action) => {
      const scene = await makeScene(role);
      const { client, bystander, name } = await connect(scene, document);
      const before = await stored(scene.services, name);
      action.send(client, before, document);
      const outcome = await client.settled();
      expect(outcome).toBe(expected(role, document, action));

      const isWritten = action.wants === "change" && outcome === "open";
      await bystander.settled();
      expect(bystander.heard.some(isUpdate)).toBe(isWritten);
      const after = contentOf(await stored(scene.services, name));
      if (isWritten) expect(after).not.toEqual(contentOf(before));
      else expect(after).toEqual(contentOf(before));
    });

    test("writes by the ordinary client", async () => {
      const scene = await makeScene(role);
      const { url, name, bystander } = await connect(scene, document);
      const guest = { cookie: () => scene.who.cookie ?? "", ask: () => Promise.reject() };
      const { doc, provider, synced, saved } = makeStockClient(url, scene.boardId, guest, {
        document,
      });
      const before = contentOf(await stored(scene.services, name));
      const ended = new Promise<number>((resolve) =>
        provider.once("closed", ({ code }) => resolve(code)),
      );
      await synced();
      const [change = add] = changes[document];
      change(doc);
      const may = expected(role, document, writing(0, asUpdate)) === "open";
      if (may) await saved();
      else expect(await ended).toBe(notPermitted);
      provider.destroy();
      await bystander.settled();
      expect(bystander.heard.some(isUpdate)).toBe(may);
      if (!may) expect(contentOf(await stored(scene.services, name))).toEqual(before);
    });
  });
});
