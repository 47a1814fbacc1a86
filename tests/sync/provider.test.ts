import { readText } from "@resa/shared/document/read";
import { addNote } from "@resa/shared/operations/note";
import { closeCodes } from "@resa/shared/protocol/close-codes";
import { messages } from "@resa/shared/protocol/messages";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import type { WebsocketProvider } from "y-websocket";
import type * as Y from "yjs";
import type { Guest } from "../support/guest";
import { type Server, startServer } from "../support/server";
import { shareBoard } from "../support/shared-board";
import {
  makeStockClient,
  type StockClient,
  type StockClientOptions,
} from "../support/stock-client";

let server: Server;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.dispose());

/** A board of its own for the test, and people who come to it with stock clients. */
async function meet() {
  const board = await shareBoard(server.url);
  const connect = (guest: Guest, options?: StockClientOptions): StockClient => {
    const client = makeStockClient(server.url, board.id, guest, options);
    onTestFinished(client.dispose);
    return client;
  };
  const join = async (name: string, options?: StockClientOptions): Promise<StockClient> => {
    const client = connect(await board.invite(name), options);
    await client.synced();
    return client;
  };
  return { board, connect, join };
}

const note = (doc: Y.Doc, text: string): string =>
  addNote(doc, { place: { x: 0, y: 0 }, by: "somebody", at: 1, text });

/** Why the server sent a client away for good. */
const closed = (provider: WebsocketProvider): Promise<number> =>
  new Promise((resolve) => provider.once("closed", ({ code }) => resolve(code)));

test("an unmodified provider reads the board and writes it, and others see that at once", async () => {
  const { join } = await meet();
  const ada = await join("Ada");
  const bo = await join("Bo");
  expect(ada.doc.getMap("board").get("title")).toBe("Buying a kitchen");

  const id = note(ada.doc, "Eleven minutes in the queue");
  await expect.poll(() => readText(bo.doc, id)).toBe("Eleven minutes in the queue");
  (bo.doc.getMap("texts").get(id) as Y.Text).insert(0, "Only ");
  await expect.poll(() => readText(ada.doc, id)).toBe("Only Eleven minutes in the queue");
});

test("people see each other under the names that they joined by, whatever their clients say", async () => {
  const { join } = await meet();
  const ada = await join("Ada");
  const bo = await join("Bo");
  ada.provider.awareness.setLocalState({
    pointer: { x: 4, y: 2 },
    person: { id: "x", name: "The boss", role: "facilitator" },
  });
  const seen = () => bo.provider.awareness.getStates().get(ada.doc.clientID);
  await expect
    .poll(seen)
    .toMatchObject({ pointer: { x: 4, y: 2 }, person: { name: "Ada", role: "editor" } });

  ada.dispose();
  await expect.poll(seen).toBeUndefined();
});

test("a barrier is answered, and what came before it is there for whoever comes later", async () => {
  const { join } = await meet();
  const ada = await join("Ada");
  const id = note(ada.doc, "Saved");
  await ada.saved();
  ada.dispose();
  const late = await join("Late");
  expect(readText(late.doc, id)).toBe("Saved");
});

test("what was made offline arrives, also with an edit hastier than the greeting", async () => {
  const { join, connect, board } = await meet();
  const guest = await board.invite("Ada");
  const ada = connect(guest);
  await ada.synced();
  const bo = await join("Bo");

  ada.provider.disconnect();
  const offline = note(ada.doc, "On the train");
  const meanwhile = note(bo.doc, "At the desk");
  // It builds on what the server has not heard of.
  let hasty = "";
  ada.provider.once("status", () =>
    ada.provider.once("status", () => {
      hasty = note(ada.doc, "Hasty");
      (ada.doc.getMap("texts").get(offline) as Y.Text).insert(0, "Hastily, ");
    }),
  );
  ada.provider.connect();

  await expect.poll(() => readText(bo.doc, offline)).toBe("Hastily, On the train");
  await expect.poll(() => readText(bo.doc, hasty)).toBe("Hasty");
  await expect.poll(() => readText(ada.doc, meanwhile)).toBe("At the desk");
  await ada.saved();
});

test("a tab that was closed offline brings its edits when its document is opened again", async () => {
  const { join, connect, board } = await meet();
  const guest = await board.invite("Ada");
  const before = connect(guest);
  await before.synced();
  before.dispose();
  const id = note(before.doc, "Kept in the browser");
  connect(guest, { doc: before.doc });
  const bo = await join("Bo");
  await expect.poll(() => readText(bo.doc, id)).toBe("Kept in the browser");
});

test("a board that goes to the trash sends everybody away for good, and is back when restored", async () => {
  const { board, join, connect } = await meet();
  const ada = await join("Ada");
  const id = note(ada.doc, "Not lost");
  await ada.saved();
  const code = closed(ada.provider);
  expect((await board.owner.ask("DELETE", `/api/boards/${board.id}`)).status).toBe(204);
  expect(await code).toBe(closeCodes.boardGone);
  expect(ada.provider.shouldConnect).toBe(false);

  expect((await board.owner.ask("POST", `/api/boards/${board.id}/restore`)).status).toBe(200);
  const back = connect(board.owner);
  await back.synced();
  expect(readText(back.doc, id)).toBe("Not lost");
});

test("the feedback is read by all and written by nobody over the socket", async () => {
  const { join } = await meet();
  const ada = await join("Ada", { document: "feedback" });
  const code = closed(ada.provider);
  ada.doc.getMap("threads").set("mine", "said by somebody else");
  expect(await code).toBe(closeCodes.notPermitted);
  const bo = await join("Bo", { document: "feedback" });
  expect(bo.doc.getMap("threads").size).toBe(0);
});

test.each([
  ["a text frame", "hello"],
  ["an unknown message", Uint8Array.of(99, 1, 2, 3)],
  ["an empty frame", new Uint8Array()],
  ["an update that is none", Uint8Array.of(messages.sync, 2, 4, 255, 255, 255, 255)],
  ["a number without an end", new Uint8Array(64).fill(255)],
  ["presence that is none", Uint8Array.of(messages.awareness, 3, 1, 1, 1)],
])("%s ends that connection only", async (_, frame) => {
  const { join } = await meet();
  const [ada, bo, vandal] = [await join("Ada"), await join("Bo"), await join("Vandal")];
  const code = closed(vandal.provider);
  vandal.provider.ws?.send(frame);
  expect(await code).toBe(closeCodes.badFrame);

  const id = note(ada.doc, "Unimpressed");
  await expect.poll(() => readText(bo.doc, id)).toBe("Unimpressed");
});
