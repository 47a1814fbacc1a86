import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openSqliteStorage } from "../storage/sqlite-storage";
import { backUp } from "./backup";
import { checkFolder } from "./check";
import { addBoard, idOf, newFolder, textsIn } from "./folder.harness";
import { faultOfLog } from "./log-fault";
import { mendLog } from "./mend-log";

const frameSize = 24 + 4096;
const log = (folder: string): string => join(folder, "resa.sqlite-wal");

/** The folder of a server that was killed: all of it is still in the log. */
async function crashed(): Promise<string> {
  const folder = newFolder();
  const storage = await openSqliteStorage(folder);
  await addBoard(folder, storage, "Kitchen", ["drawers", "taps"]);
  const copy = newFolder();
  cpSync(folder, copy, { recursive: true });
  rmSync(join(copy, "resa.sqlite-shm"));
  await storage.close();
  return copy;
}

function damage(folder: string, at: number, mask: number): void {
  const bytes = readFileSync(log(folder));
  const where = at < 0 ? bytes.length + at : at;
  bytes.writeUInt8(bytes.readUInt8(where) ^ mask, where);
  writeFileSync(log(folder), bytes);
}

it("opens, checks and backs up nothing whose log is damaged, since that would cut it off, and says so", async () => {
  const folder = await crashed();
  damage(folder, 32 + 2 * frameSize + 100, 1);
  const before = readFileSync(log(folder));
  const words = /is damaged at byte 8272.*`mend`/;
  await expect(openSqliteStorage(folder)).rejects.toThrow(words);
  expect(checkFolder(folder)).toEqual({
    boards: 0,
    damage: [{ board: null, what: expect.stringMatching(words) }],
  });
  await expect(backUp(folder, `${folder}.tar`)).rejects.toThrow(words);
  expect(existsSync(`${folder}.tar`)).toBe(false);
  expect(readFileSync(log(folder)).equals(before)).toBe(true);
});

it("puts a bit right that is known, and then all is there", async () => {
  const folder = await crashed();
  const whole = readFileSync(log(folder));
  damage(folder, 32 + 2 * frameSize + 100, 1);
  damage(folder, -2 * frameSize + 500, 4);
  expect(await mendLog(folder)).toMatchObject({ bits: 2, cut: null });
  expect(readFileSync(log(folder)).equals(whole)).toBe(true);
  expect(await textsIn(folder, idOf("Kitchen"))).toEqual(["drawers", "taps"]);
  expect(await mendLog(folder)).toBeNull();
});

it("goes on without what can't be read any more, and keeps the log as it was", async () => {
  const folder = await crashed();
  damage(folder, 32 + 2 * frameSize + 100, 7);
  const damaged = readFileSync(log(folder));
  const mending = await mendLog(folder);
  expect(mending).toMatchObject({ bits: 0, cut: expect.any(Number) });
  expect(readFileSync(mending?.copy ?? "").equals(damaged)).toBe(true);
  expect(readFileSync(log(folder)).equals(damaged.subarray(0, mending?.cut ?? 0))).toBe(true);
  await (await openSqliteStorage(folder)).close();
  expect(readdirSync(folder)).toContainEqual(expect.stringMatching(/^resa.sqlite-wal.damaged-/));
});

it("leaves a folder alone in which a server is at work, which clears the log when it stops", async () => {
  const folder = newFolder();
  const storage = await openSqliteStorage(folder);
  const id = await addBoard(folder, storage, "Kitchen", ["drawers", "taps"]);
  damage(folder, 32 + 2 * frameSize + 100, 1);
  expect(faultOfLog(folder)).toEqual({
    is: "in-use",
    what: expect.stringContaining("make a backup now"),
  });
  await expect(mendLog(folder)).rejects.toThrow("already using");
  await storage.close();
  expect(faultOfLog(folder)).toBeNull();
  expect(await textsIn(folder, id)).toEqual(["drawers", "taps"]);
});
