import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import Database from "libsql";
import { expect, it } from "vitest";
import { makeRandom } from "../../../tests/bench/random";
import { openSqliteStorage } from "../storage/sqlite-storage";
import { backUp } from "./backup";
import { BackupError } from "./backup-error";
import { checkFolder } from "./check";
import { addBoard, idOf, newFolder, picture, tamper, textsIn } from "./folder.harness";
import { restore } from "./restore";
import { restoreBoards } from "./restore-boards";

/** A folder with two boards, and a backup of it. */
async function makeBackup() {
  const folder = newFolder();
  const storage = await openSqliteStorage(folder);
  await addBoard(folder, storage, "Kitchen", ["drawers", "taps"]);
  await addBoard(folder, storage, "Support", ["queue"]);
  await storage.close();
  const file = join(dirname(folder), "backup.tar");
  await backUp(folder, file);
  return { folder, file, elsewhere: join(dirname(folder), "elsewhere") };
}

it("brings back all that was on disk when it began, while somebody works in the folder", async () => {
  const folder = newFolder();
  const storage = await openSqliteStorage(folder);
  const id = await addBoard(folder, storage, "Kitchen", ["drawers", "taps"]);
  const file = join(dirname(folder), "backup.tar");
  expect(await backUp(folder, file)).toEqual({ boards: 1, pictures: 2, damage: [] });
  expect((await storage.documents.load(`${id}/board`)).updates).toHaveLength(3);
  await storage.close();

  const elsewhere = join(dirname(folder), "elsewhere");
  expect(await restore(elsewhere, file)).toEqual({ boards: 1, damage: [] });
  expect(await textsIn(elsewhere, id)).toEqual(["drawers", "taps"]);
  const there = await readdir(join(elsewhere, "pictures", id));
  expect(there).toEqual([`${picture}.thumb.webp`, `${picture}.webp`]);
  expect(await readdir(elsewhere)).not.toContain(".restoring");
  expect(await readdir(dirname(folder))).toEqual(["backup.tar", "data", "elsewhere"]);
});

it("replaces no file and no data, and says so", async () => {
  const { folder, file } = await makeBackup();
  await expect(backUp(folder, file)).rejects.toThrow("a backup replaces none");
  await expect(restore(folder, file)).rejects.toThrow(/is not empty \(pictures, resa.sqlite/);
  await expect(restore(newFolder(), "/nowhere.tar")).rejects.toThrow("There is no file");
  await expect(backUp(newFolder(), `${file}.2`)).rejects.toThrow("There is no Resa data");
});

it("keeps off a folder in which a server is at work", async () => {
  const { folder, file, elsewhere } = await makeBackup();
  const storage = await openSqliteStorage(folder);
  await expect(restoreBoards(folder, file, [idOf("Kitchen")])).rejects.toThrow("already using");
  await storage.close();
  await mkdir(elsewhere);
  const other = await openSqliteStorage(elsewhere);
  await expect(restore(elsewhere, file)).rejects.toThrow("already using");
  await other.close();
});

it("refuses a backup that is cut off or changed anywhere, and leaves the folder empty", async () => {
  const { file, elsewhere } = await makeBackup();
  const whole = readFileSync(file);
  const random = makeRandom(7);
  for (let round = 0; round < 40; round++) {
    const spoilt = Buffer.from(whole);
    const at = random.below(whole.length);
    spoilt.writeUInt8(spoilt.readUInt8(at) ^ (1 << random.below(8)), at);
    writeFileSync(file, spoilt);
    const outcome = await restore(elsewhere, file).catch((error: unknown) => error);
    // What is not in any file of it, such as the padding between them, says nothing.
    if (outcome instanceof Error) expect(outcome, `byte ${at}`).toBeInstanceOf(BackupError);
    else
      expect(await textsIn(elsewhere, idOf("Kitchen")), `byte ${at}`).toEqual(["drawers", "taps"]);
    if (outcome instanceof Error) expect(await readdir(elsewhere)).toEqual(["lock"]);
    await rm(elsewhere, { recursive: true, force: true });

    writeFileSync(file, whole);
    // The last KiB is the end mark of tar.
    truncateSync(file, random.below(whole.length - 1024));
    await expect(restore(elsewhere, file)).rejects.toThrow(BackupError);
  }
});

it.each([
  ["a changed update", "UPDATE updates SET bytes = zeroblob(length(bytes)) WHERE number = 3"],
  ["a lost snapshot", "DELETE FROM snapshots WHERE document LIKE 'Kitchen%'"],
  ["a lost update", "DELETE FROM updates WHERE number = 2"],
])("repairs one board that has %s, and keeps what was written to it since", async (_, damage) => {
  const { folder, file } = await makeBackup();
  const storage = await openSqliteStorage(folder);
  const later = await addBoard(folder, storage, "Later", ["tiles"]);
  await storage.documents.append(`${idOf("Support")}/board`, new Uint8Array([0, 0]));
  await storage.close();
  tamper(folder, damage);
  expect(checkFolder(folder).damage).toMatchObject([{ board: { title: "Kitchen" } }]);

  await restoreBoards(folder, file, [idOf("Kitchen")]);
  expect(checkFolder(folder)).toEqual({ boards: 3, damage: [] });
  expect(await textsIn(folder, idOf("Kitchen"))).toEqual(["drawers", "taps"]);
  expect(await textsIn(folder, later)).toEqual(["tiles"]);
  await expect(restoreBoards(folder, file, ["nowhere"])).rejects.toThrow("no board nowhere");
});

it("finds pictures that are missing or cut off, and brings them back", async () => {
  const { folder, file } = await makeBackup();
  const [kitchen, support] = [idOf("Kitchen"), idOf("Support")];
  await rm(join(folder, "pictures", kitchen, `${picture}.webp`));
  truncateSync(join(folder, "pictures", support, `${picture}.thumb.webp`), 15);
  expect(checkFolder(folder).damage).toMatchObject([
    { board: { title: "Kitchen" }, what: expect.stringContaining("is missing") },
    { board: { title: "Support" }, what: expect.stringContaining("is damaged") },
  ]);
  await restoreBoards(folder, file, [kitchen, support]);
  expect(checkFolder(folder).damage).toEqual([]);
});

it("changes nothing when one of the boards is none, or a name that leads elsewhere", async () => {
  const { folder, file } = await makeBackup();
  const storage = await openSqliteStorage(folder);
  const later = await addBoard(folder, storage, "Later", ["tiles"]);
  await storage.close();
  await rm(join(folder, "pictures", idOf("Kitchen")), { recursive: true });
  for (const id of ["nowhere", "..", ".", "", `../pictures/${idOf("Kitchen")}`])
    await expect(restoreBoards(folder, file, [idOf("Kitchen"), id])).rejects.toThrow(BackupError);
  expect(await textsIn(folder, later)).toEqual(["tiles"]);
  expect(await readdir(join(folder, "pictures"))).not.toContain(idOf("Kitchen"));
});

it("finds versions that are not what was kept, and brings them back", async () => {
  const folder = newFolder();
  const storage = await openSqliteStorage(folder);
  const id = await addBoard(folder, storage, "Kitchen", ["drawers"]);
  const version = {
    id: "v1",
    boardId: id,
    kind: "named" as const,
    name: "Before",
    by: "a",
    byName: "A",
  };
  const content = { hash: "h1", bytes: new Uint8Array([1, 2, 3]) };
  await storage.versions.add(version, content);
  await storage.close();
  const file = join(dirname(folder), "backup.tar");
  await backUp(folder, file);
  tamper(folder, "UPDATE version_contents SET bytes = zeroblob(3)");
  expect(checkFolder(folder).damage).toMatchObject([
    { board: { title: "Kitchen" }, what: expect.stringContaining("The version v1") },
  ]);
  await restoreBoards(folder, file, [id]);
  expect(checkFolder(folder).damage).toEqual([]);
});

it("says when the database can't be read at all", async () => {
  const { folder } = await makeBackup();
  truncateSync(join(folder, "resa.sqlite"), 9000);
  expect(() => checkFolder(folder)).toThrow("damaged beyond reading");
  await expect(backUp(folder, `${folder}.tar`)).rejects.toThrow(BackupError);
});

it("finds names, titles, roles, links and versions that are not what was written, and brings them back", async () => {
  const folder = newFolder();
  const storage = await openSqliteStorage(folder);
  const id = await addBoard(folder, storage, "Kitchen", []);
  const { directory, versions } = storage;
  await directory.renamePerson("by-Kitchen", "Ada");
  const link = { boardId: id, role: "viewer", name: "", kind: "join", secretHash: "h" } as const;
  const limits = { passcodeHash: null, expiresAt: null, mostUses: null };
  await directory.addLink({ id: "link", ...link, ...limits }, "by-Kitchen");
  const version = { id: "v1", boardId: id, kind: "named", name: "Before" } as const;
  const content = { hash: "h1", bytes: new Uint8Array([1]) };
  await versions.add({ ...version, by: "by-Kitchen", byName: "Ada" }, content);
  await storage.close();
  const file = join(dirname(folder), "backup.tar");
  await backUp(folder, file);
  expect(checkFolder(folder).damage).toEqual([]);

  // A bit on the disk asks no trigger.
  const told = "CREATE TEMP TABLE told AS SELECT * FROM twice";
  const damage = `
    UPDATE people SET name = 'Bda';
    UPDATE boards SET title = 'Kitchem';
    UPDATE roles SET role = 'viewer';
    UPDATE links SET role = 'facilitator';
    UPDATE versions SET at = 1;`;
  tamper(folder, `${told}; ${damage} REPLACE INTO twice SELECT * FROM temp.told`);
  expect(checkFolder(folder).damage).toEqual(
    ["people", "boards", "roles", "links", "versions"].map((table) => ({
      board: table === "people" ? null : { id, title: "Kitchem" },
      what: expect.stringContaining(`not what was written: ["${table}",`),
    })),
  );
  await restoreBoards(folder, file, [id]);
  expect(checkFolder(folder).damage).toEqual([]);
  const after = await openSqliteStorage(folder);
  expect(await after.directory.peopleOf(id)).toMatchObject([{ name: "Ada", role: "facilitator" }]);
  expect(await after.directory.linksOf(id)).toMatchObject([{ role: "viewer" }]);
  expect(await after.directory.boardsOf("by-Kitchen")).toMatchObject([{ title: "Kitchen" }]);
  await after.close();
});

/** As the disk may do it: the first page of a table or an index is none. */
function damagePage(folder: string, name: string): void {
  const database = join(folder, "resa.sqlite");
  const db = new Database(database);
  const find = db.prepare("SELECT rootpage AS page FROM sqlite_schema WHERE name = ?");
  const { page } = find.get(name) as { page: number };
  db.close();
  writeFileSync(database, readFileSync(database).fill(0x5a, (page - 1) * 4096, page * 4096));
}

it("changes nothing when it meets a damaged page on the way", async () => {
  const { folder, file } = await makeBackup();
  await rm(join(folder, "pictures"), { recursive: true });
  damagePage(folder, "heads");
  const before = readFileSync(join(folder, "resa.sqlite"));
  const repair = restoreBoards(folder, file, [idOf("Kitchen")]);
  await expect(repair).rejects.toThrow("None has been changed");
  expect(await readdir(folder)).not.toContain("pictures");
  expect(before.equals(readFileSync(join(folder, "resa.sqlite")))).toBe(true);
});

it("names the boards that a damaged page concerns, and says that it takes the whole backup", async () => {
  const { folder, file } = await makeBackup();
  damagePage(folder, "versions_of_board");
  const what = expect.stringContaining("page of the database is damaged");
  const boards = ["Kitchen", "Support"].map((title) => ({ id: idOf(title), title }));
  expect(checkFolder(folder)).toEqual({
    boards: 2,
    damage: [null, ...boards].map((board) => ({ board, what })),
  });
  const repair = restoreBoards(folder, file, [idOf("Kitchen")]);
  await expect(repair).rejects.toThrow("Bring the whole backup back into an empty folder");
  expect(await textsIn(folder, idOf("Kitchen"))).toEqual(["drawers", "taps"]);
});
