import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { lockFolder } from "../storage/folder-lock";
import { openSqliteStorage } from "../storage/sqlite-storage";
import { backUp } from "./backup";
import { checkFolder } from "./check";
import { addBoard, newFolder } from "./folder.harness";
import { restore } from "./restore";

async function makeFolder() {
  const folder = newFolder();
  const storage = await openSqliteStorage(folder);
  await addBoard(folder, storage, "Kitchen", ["drawers", "taps"]);
  await storage.close();
  return { folder, place: dirname(folder), file: join(dirname(folder), "backup.tar") };
}

it("lets nobody else look at the copy of the database while a backup is made", async () => {
  const { folder, place, file } = await makeFolder();
  let modes: number[] | null = null;
  let isDone = false;
  /** Looks until the copy is there. */
  const look = (): void => {
    if (isDone) return;
    const others = readdirSync(place).filter((name) => name !== "data");
    const files = readdirSync(place, { recursive: true }).map(String);
    if (!files.some((name) => /backup.*sqlite$/.test(name))) return void setImmediate(look);
    modes = others.map((name) => statSync(join(place, name)).mode & 0o777);
  };
  look();
  await backUp(folder, file);
  isDone = true;
  expect(modes).toEqual([0o700]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

it("lets two backups go to one file at once, each of them whole", async () => {
  const { folder, place, file } = await makeFolder();
  const outcomes = await Promise.allSettled([backUp(folder, file), backUp(folder, file)]);
  for (const outcome of outcomes)
    if (outcome.status === "rejected")
      expect(String(outcome.reason)).toMatch("a backup replaces none");
  expect(await restore(join(place, "elsewhere"), file)).toEqual({ boards: 1, damage: [] });
  expect(await readdir(place)).toEqual(["backup.tar", "data", "elsewhere"]);
});

it("removes what a backup that was killed left behind, and nothing of one that is at work or has just begun", async () => {
  const { folder, place, file } = await makeFolder();
  const placeOf = (name: string): string => join(place, `.resa-backup-${name}`);
  const [left, used, begun] = [placeOf("left"), placeOf("used"), placeOf("begun")];
  mkdirSync(begun);
  mkdirSync(left);
  writeFileSync(join(left, "resa.sqlite"), "names");
  const unlock = lockFolder(used);
  const earlier = Date.now() / 1000 - 90;
  for (const made of [left, used]) utimesSync(made, earlier, earlier);
  await backUp(folder, file);
  expect(await readdir(place)).toEqual([
    ".resa-backup-begun",
    ".resa-backup-used",
    "backup.tar",
    "data",
  ]);
  unlock();
  expect(checkFolder(folder).damage).toEqual([]);
});

it("leaves alone what it can't look into, and makes the backup", async () => {
  const { folder, place, file } = await makeFolder();
  const [plain, strange] = [join(place, ".resa-backup-plain"), join(place, ".resa-backup-strange")];
  writeFileSync(plain, "notes");
  // To root nothing is forbidden, but a folder in the place of the lock is nobody's lock either.
  mkdirSync(join(strange, "lock"), { recursive: true });
  const earlier = Date.now() / 1000 - 90;
  for (const made of [plain, strange]) utimesSync(made, earlier, earlier);
  await backUp(folder, file);
  expect(await readdir(place)).toEqual([
    ".resa-backup-plain",
    ".resa-backup-strange",
    "backup.tar",
    "data",
  ]);
});
