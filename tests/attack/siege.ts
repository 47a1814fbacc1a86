import { randomUUID } from "node:crypto";
import { isWhole } from "@resa/shared/document/open-document";
import { afterAll, beforeAll, expect, onTestFinished } from "vitest";
import type * as Y from "yjs";
import { type RawClient, dial } from "../access/raw-client";
import { changeOf } from "../access/stored";
import { type Guest, makeGuest } from "../support/guest";
import { metric } from "../support/metric";
import { type Server, startServer } from "../support/server";
import { shareBoard } from "../support/shared-board";
import { makeStockClient, type StockClient } from "../support/stock-client";

/** A board on a real server, an honest person who is at work on it, and an editor of it who means harm. */
export interface Siege {
  readonly server: Server;
  readonly boardId: string;
  readonly ada: StockClient;
  readonly mallory: Guest;
  /** Mallory's bare hands; resolves when they are connected. */
  attack(): Promise<RawClient>;
  /** What Mallory's ordinary client would send for a change, under a client id of her choice. */
  changeOf(change: (doc: Y.Doc) => void, clientId?: number): Uint8Array;
  /** The server lives in bounded memory; Ada was never disturbed, works on, and whoever comes now sees what she sees, and nothing pending. `cuts` is how often the test itself took Ada off. */
  expectUnharmed(but?: { readonly cuts?: number }): Promise<void>;
}

/** What a server may have grown by when it has been attacked, bytes: it need not have looked for garbage yet. */
const mostGrown = 128 * 1024 * 1024;

export const memoryOf = (server: Server): Promise<number> =>
  metric(server.url, "process_resident_memory_bytes");

/** One server for all attacks of a file; `besiege` gives each a board of its own. */
export function makeFortress(): { readonly server: Server; besiege(): Promise<Siege> } {
  let server: Server;
  let before = 0;
  beforeAll(async () => {
    server = await startServer({ env: { LOG_LEVEL: "warn" } });
    // Once round, so that what every server needs at its first board isn't laid to an attack.
    const board = await shareBoard(server.url);
    const visitor = makeStockClient(server.url, board.id, board.owner);
    visitor.doc.getMap("notes").set("first", 1);
    await visitor.saved();
    visitor.dispose();
    before = await memoryOf(server);
  });
  afterAll(() => server.dispose());
  return {
    get server() {
      return server;
    },
    besiege: () => besiege(server, before),
  };
}

async function besiege(server: Server, before: number): Promise<Siege> {
  const board = await shareBoard(server.url);
  const mallory = await board.invite("Mallory");
  const join = async (guest: Guest): Promise<StockClient> => {
    const client = makeStockClient(server.url, board.id, guest);
    onTestFinished(client.dispose);
    await client.synced();
    return client;
  };
  const ada = await join(await board.invite("Ada"));
  let cuts = 0;
  ada.provider.on("connection-close", () => cuts++);
  ada.doc.getMap("notes").set("mine", "Eleven minutes in the queue");
  await ada.saved();

  return {
    server,
    boardId: board.id,
    ada,
    mallory,
    async attack() {
      const client = dial(server.url, `${board.id}/board`, mallory);
      expect(await client.status).toBe(101);
      return client;
    },
    changeOf: (change, clientId) => changeOf(ada.doc, change, clientId),
    async expectUnharmed({ cuts: allowed = 0 } = {}) {
      const word = randomUUID();
      ada.doc.getMap("notes").set("after", word);
      await ada.saved();
      expect(cuts).toBe(allowed);
      const late = await join(board.owner);
      const { notes, ...rest } = contentsOf(late.doc);
      expect(notes).toMatchObject({ mine: "Eleven minutes in the queue", after: word });
      expect({ notes, ...rest }).toEqual(contentsOf(ada.doc));
      expect([late.doc, ada.doc].map(isWhole)).toEqual([true, true]);
      expect(server.pid).toBeDefined();
      expect(server.output.filter((line) => /"level":[56]0/.test(line))).toEqual([]);
      await expect
        .poll(() => memoryOf(server), { timeout: 20_000, interval: 500 })
        .toBeLessThan(before + mostGrown);
    },
  };
}

function contentsOf(doc: Y.Doc): Record<string, unknown> {
  return Object.fromEntries(
    ["board", "notes", "texts", "journeys"].map((root) => [root, doc.getMap(root).toJSON()]),
  );
}

/** Somebody with a session and no role anywhere. */
export async function makeStranger({ url }: Server): Promise<Guest> {
  const guest = makeGuest(url);
  await guest.ask("GET", "/api/me");
  return guest;
}
