import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { type Server, startServer } from "../support/server";
import { shareBoard, type SharedBoard } from "../support/shared-board";
import { makeStockClient } from "../support/stock-client";
import { waitUntil } from "../support/wait";
import { wordsOf } from "./owed";
import { makeTypist } from "./typist";

const main = fileURLToPath(new URL("../../server/dist/main.js", import.meta.url));

/** Runs one of the server's commands on a folder; rejects with its code and what it said when that isn't 0. */
const command = (dataDir: string, ...words: string[]) =>
  promisify(execFile)(process.execPath, [main, ...words], {
    env: { ...process.env, DATA_DIR: dataDir },
    timeout: 60_000,
  });

async function wordsAt({ url }: Server, board: SharedBoard): Promise<string[]> {
  const reader = makeStockClient(url, board.id, board.owner);
  await reader.synced();
  reader.dispose();
  return wordsOf(reader.doc);
}

test("a backup that is made while people type has all that was saved when it began, and a server runs on it elsewhere", async () => {
  const place = await mkdtemp(join(tmpdir(), "resa-backup-"));
  onTestFinished(() => rm(place, { recursive: true, force: true }));
  const file = join(place, "backup.tar");
  const server = await startServer();
  onTestFinished(server.dispose);
  const boards = await Promise.all(Array.from({ length: 4 }, () => shareBoard(server.url)));
  const names = ["Ada", "Bo", "Cy", "Di", "Ed", "Fia", "Gus", "Hal"];
  const typists = await Promise.all(
    boards.flatMap((board, at) =>
      names
        .slice(2 * at, 2 * at + 2)
        .map(async (name) => makeTypist(server.url, board.id, await board.invite(name), name)),
    ),
  );
  onTestFinished(() => typists.forEach((typist) => typist.dispose()));
  await Promise.all(typists.map((typist) => typist.synced()));
  const saved = () => typists.map((typist) => typist.saved());
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  for (const typist of typists) typist.work();

  // Once while they are hardly at it, and once when there is a lot.
  for (const least of [50, 500]) {
    await waitUntil("enough is saved", () => saved().every((count) => count > least));
    const [before, began] = [saved(), performance.now()];
    await rm(file, { force: true });
    const { stdout } = await command(server.dataDir, "backup", file);
    expect(stdout).toMatch("has all 4 boards and templates");
    const seconds = (performance.now() - began) / 1000;
    console.log(
      `${Math.round((sum(saved()) - sum(before)) / seconds)} edits/s saved during a backup`,
    );

    const elsewhere = join(place, `restored ${least}`);
    await command(elsewhere, "restore", file);
    await command(elsewhere, "check");
    const restored = await startServer({ dataDir: elsewhere });
    onTestFinished(restored.dispose);
    const there = new Set<string>();
    for (const board of boards) for (const word of await wordsAt(restored, board)) there.add(word);
    const owed = typists.flatMap((typist, at) => typist.words(before[at] ?? 0));
    expect(owed.filter((word) => !there.has(word))).toEqual([]);
    await restored.stop();
  }
});

test("a command that can't be done says why in words, and leaves nothing behind", async () => {
  const place = await mkdtemp(join(tmpdir(), "resa-backup-"));
  onTestFinished(() => rm(place, { recursive: true, force: true }));
  const refused = (words: string[], stderr: RegExp) =>
    expect(command(join(place, "data"), ...words)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(stderr),
    });
  await refused(["backup", join(place, "b.tar")], /^There is no Resa data in .*data\.\n$/);
  await refused(["restore", join(place, "b.tar")], /^There is no file .*b\.tar\.\n$/);
  await refused(["check"], /^There is no Resa data at/);
  await refused(["destroy"], /^There is no command destroy\.\nResa knows these commands/);
  await refused(["backup"], /^`backup` takes one file\./);
  expect(existsSync(join(place, "b.tar"))).toBe(false);
});
