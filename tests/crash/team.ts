import assert from "node:assert/strict";
import * as Y from "yjs";
import { makeRandom, type Random } from "../bench/random";
import { type Server, startServer } from "../support/server";
import { shareBoard } from "../support/shared-board";
import { makeStockClient } from "../support/stock-client";
import { waitUntil } from "../support/wait";
import { type Colleague, makeColleague } from "./colleague";
import { allOf, faultsOf, type Lack, lackOf, type Owed } from "./owed";

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
  /** All come back and stop working; resolves when they agree, with what is wrong with what they agree on, in words. */
  comeBack(): Promise<string[]>;
  /** Sends all home and ends the server. */
  dispose(): Promise<void>;
}

export interface TeamOptions {
  /** Takes what cleans up. */
  onEnd(cleanUp: () => void | Promise<void>): void;
  readonly random?: Random;
  /** Of the server. */
  readonly env?: Record<string, string>;
  readonly dataDir?: string;
  /** Between two edits of one of them, ms. */
  readonly pace?: number;
}

/** Begins a board with people of these names. */
export async function makeTeam(
  names: readonly string[],
  { onEnd, random = makeRandom(Date.now()), pace, ...options }: TeamOptions,
): Promise<Team> {
  const server = await startServer(options);
  onEnd(server.dispose);
  const board = await shareBoard(server.url, "kitchen");
  // What they do takes nothing from the chance by which things happen to the server.
  const people = names.map((name) => ({ name, source: random.fork() }));
  const colleagues = await Promise.all(
    people.map(async ({ name, source }) =>
      makeColleague(server.url, board.id, await board.invite(name), name, source, pace),
    ),
  );
  const leave = (): void => colleagues.forEach((colleague) => colleague.dispose());
  onEnd(leave);
  await Promise.all(colleagues.map((colleague) => colleague.synced()));
  let newcomers = 0;

  return {
    server,
    colleagues,
    async workUntil(holds) {
      for (const colleague of colleagues) colleague.work();
      await waitUntil("enough work is done", holds);
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
      await waitUntil("all agree", () => others.every(agree));
      for (const doc of others) assert.deepEqual(doc.toJSON(), first.toJSON());
      return faultsOf(first, colleagues);
    },
    async dispose() {
      leave();
      await server.dispose();
    },
  };
}
