import { afterAll, beforeAll, expect, test } from "vitest";
import { type Server, startServer } from "../support/server";
import { shareBoard } from "../support/shared-board";
import { makeStockClient } from "../support/stock-client";

let server: Server;
beforeAll(async () => {
  server = await startServer({ env: { LOG_LEVEL: "warn" } });
});
afterAll(() => server.dispose());

const people = Array.from({ length: 50 }, (_, number) => `Person ${number}`);
const rounds = 2;
/** Moves of a note, and as many of a pointer, that each makes in a round: more than hands do in a second. */
const moves = 40;

test("fifty people behind one address, who all work as hard as they can, are refused nothing", async () => {
  const board = await shareBoard(server.url);
  // They come in the same moment, and each has the board open and what is said of it.
  const guests = await Promise.all(people.map((name) => board.invite(name)));
  const clients = guests.map((guest) => makeStockClient(server.url, board.id, guest));
  const readers = guests.map((guest) =>
    makeStockClient(server.url, board.id, guest, { document: "feedback" }),
  );
  let cuts = 0;
  for (const { provider } of [...clients, ...readers])
    provider.on("connection-close", () => cuts++);
  await Promise.all([...clients, ...readers].map((client) => client.synced()));

  for (let round = 1; round <= rounds; round++) {
    clients.forEach(({ doc, provider }, number) => {
      for (let move = 1; move <= moves; move++) {
        doc.getMap("notes").set(`note${number}`, [round, move]);
        provider.awareness.setLocalState({ pointer: { x: round, y: move } });
      }
    });
    await Promise.all(clients.map((client) => client.saved()));
    const said = guests.map(async (guest, number) => {
      const id = `t${round}-${number}`;
      const path = `/api/boards/${board.id}`;
      const anchor = { kind: "point", x: 0, y: 0 };
      const thread = await guest.ask("POST", `${path}/threads`, { id, anchor, text: "Hello" });
      const boards = await guest.ask("GET", "/api/boards");
      return [thread.status, boards.status];
    });
    expect(new Set((await Promise.all(said)).flat())).toEqual(new Set([201, 200]));
  }

  const last = Object.fromEntries(people.map((_, number) => [`note${number}`, [rounds, moves]]));
  for (const { doc } of clients)
    await expect.poll(() => doc.getMap("notes").toJSON(), { timeout: 20_000 }).toEqual(last);
  expect(cuts).toBe(0);
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  expect(metrics).not.toMatch(/^resa_refusals_total\{/m);
  expect(metrics).not.toMatch(/^resa_sessions_ended_total\{/m);
  for (const client of [...clients, ...readers]) client.dispose();
});
