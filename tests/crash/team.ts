import { expect, onTestFinished } from "vitest";
import * as Y from "yjs";
import { type Server, startServer } from "../support/server";
import { shareBoard } from "../support/shared-board";
import { makeStockClient } from "../support/stock-client";
import { type Colleague, makeColleague } from "./colleague";
import { allOf, type Lack, lackOf, type Owed, wordsOf } from "./owed";

/** A real server and some people who edit one board on it. */
export interface Team {
  readonly server: Server;
  readonly colleagues: readonly Colleague[];
  /** All edit until something holds. */
  workUntil(holds: () => boolean): Promise<void>;
  /** Nobody's client can send or hear anything any more; says what the server owes to all of them. */
  holdBack(): Owed;
  /** What somebody new, alone with the server, does not find of what is owed. */
  lackOnDisk(owed: Owed): Promise<Lack>;
  /** All come back and stop working; resolves when they agree, with the words that anybody ever wrote and nobody has. */
  comeBack(): Promise<string[]>;
}

/** Begins a board with people of these names, until the test finishes. */
export async function makeTeam(names: readonly string[]): Promise<Team> {
  const server = await startServer();
  onTestFinished(server.dispose);
  const board = await shareBoard(server.url, "kitchen");
  const colleagues = await Promise.all(
    names.map(async (name) => makeColleague(server.url, board.id, await board.invite(name), name)),
  );
  onTestFinished(() => colleagues.forEach((colleague) => colleague.dispose()));
  await Promise.all(colleagues.map((colleague) => colleague.synced()));
  let newcomers = 0;

  return {
    server,
    colleagues,
    async workUntil(holds) {
      for (const colleague of colleagues) colleague.work();
      await expect.poll(holds, { timeout: 20_000, interval: 20 }).toBe(true);
    },
    holdBack() {
      for (const { provider } of colleagues) provider.disconnect();
      return allOf(colleagues.map((colleague) => colleague.owed()));
    },
    async lackOnDisk(owed) {
      const guest = await board.invite(`Newcomer ${++newcomers}`);
      const newcomer = makeStockClient(server.url, board.id, guest);
      await newcomer.synced();
      newcomer.dispose();
      return lackOf(newcomer.doc, owed);
    },
    async comeBack() {
      for (const { provider } of colleagues) provider.connect();
      for (const colleague of colleagues) colleague.rest();
      await Promise.all(colleagues.map((colleague) => colleague.saved()));
      const [first, ...others] = colleagues.map(({ doc }) => doc);
      if (!first) throw new Error("a team has people");
      const agree = (doc: Y.Doc) => Y.equalSnapshots(Y.snapshot(first), Y.snapshot(doc));
      await expect.poll(() => others.every(agree), { timeout: 20_000 }).toBe(true);
      for (const doc of others) expect(doc.toJSON()).toEqual(first.toJSON());
      const there = new Set(wordsOf(first));
      const written = colleagues.flatMap((colleague) => [...colleague.written]);
      return written.filter((word) => !there.has(word));
    },
  };
}
