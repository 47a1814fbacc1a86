import { dirname, join } from "node:path";
import Database from "libsql";
import { expect, it } from "vitest";
import { openSqliteStorage } from "../storage/sqlite-storage";
import { tables } from "../storage/told-twice";
import { backUp } from "./backup";
import { checkFolder } from "./check";
import { addBoard, idOf, newFolder, tamper } from "./folder.harness";
import { restoreBoards } from "./restore-boards";

const id = idOf("Support");
const by = "by-Support";

/** A folder with two boards, one with a link and a version, and a backup of it. */
async function makeBackup() {
  const folder = newFolder();
  const storage = await openSqliteStorage(folder);
  await addBoard(folder, storage, "Kitchen", []);
  await addBoard(folder, storage, "Support", ["queue"]);
  const { directory, versions } = storage;
  await directory.renamePerson(by, "Ada");
  const link = { boardId: id, role: "viewer", name: "", kind: "join", secretHash: "h" } as const;
  const limits = { passcodeHash: null, expiresAt: null, mostUses: null };
  await directory.addLink({ id: "link", ...link, ...limits }, by);
  const version = { id: "v1", boardId: id, kind: "named", name: "Before" } as const;
  const content = { hash: "h1", bytes: new Uint8Array([1]) };
  await versions.add({ ...version, by, byName: "Ada" }, content);
  await storage.close();
  const file = join(dirname(folder), "backup.tar");
  await backUp(folder, file);
  return { folder, file };
}

function rowsIn(folder: string) {
  const db = new Database(join(folder, "resa.sqlite"));
  const rows = Object.entries(tables).map(([table, { key, columns }]) =>
    db.prepare(`SELECT ${[...key, ...columns].join(", ")} FROM ${table} ORDER BY 1, 2`).all(),
  );
  db.close();
  return rows;
}

/** What happens on the disk, where no trigger is asked and no key is followed. */
const onDisk = (sql: string): string => `
  PRAGMA foreign_keys = OFF;
  CREATE TEMP TABLE told AS SELECT * FROM twice;
  ${sql};
  DELETE FROM twice;
  INSERT INTO twice SELECT * FROM temp.told`;

const damages = {
  "a role that is gone": `DELETE FROM roles WHERE person_id = '${by}'`,
  "a role of somebody else": `UPDATE roles SET person_id = 'by-S' WHERE board_id = '${id}'`,
  "a role on another board": `UPDATE roles SET board_id = 'S' WHERE board_id = '${id}'`,
  "a person with another id": `UPDATE people SET id = 'by-S' WHERE id = '${by}'`,
  "a board with another id": `UPDATE boards SET id = 'S' WHERE id = '${id}'`,
  "a board that is gone": `DELETE FROM boards WHERE id = '${id}'`,
  "a link with another id": "UPDATE links SET id = 'lin'",
  "a version that is gone": "DELETE FROM versions; DELETE FROM version_contents",
  "a version with another number": "UPDATE versions SET number = 7",
  "keys that are told wrong": "UPDATE temp.told SET row = replace(row, 'Support', 'Suppost')",
  "a key that can't be read": "UPDATE temp.told SET row = '{' || row WHERE row LIKE '%roles%Sup%'",
};

it("finds rows that are gone or have another key, and brings them back", async () => {
  const { folder, file } = await makeBackup();
  const whole = rowsIn(folder);
  for (const [what, damage] of Object.entries(damages)) {
    tamper(folder, onDisk(damage));
    expect(checkFolder(folder).damage, `with ${what}`).not.toEqual([]);
    await restoreBoards(folder, file, [id]);
    expect(checkFolder(folder).damage, `with ${what}`).toEqual([]);
    expect(rowsIn(folder), `with ${what}`).toEqual(whole);
  }
});

it("keeps what has changed since in a row of which the key alone is damaged", async () => {
  const { folder, file } = await makeBackup();
  tamper(folder, "UPDATE roles SET role = 'editor'");
  const whole = rowsIn(folder);
  tamper(folder, onDisk(`UPDATE roles SET person_id = 'by-Suppost' WHERE board_id = '${id}'`));
  await restoreBoards(folder, file, [id]);
  expect(rowsIn(folder)).toEqual(whole);
});

/** What happened after the backup, each told as it is written. */
const since = `
  UPDATE links SET withdrawn_at = 9, uses = 3;
  UPDATE roles SET role = 'viewer' WHERE board_id = '${id}';
  UPDATE boards SET removed_at = 9 WHERE id = '${id}'`;

it("takes only what differs of a row from the backup, and nothing of one that is lost: a link that was withdrawn since stays so", async () => {
  const { folder, file } = await makeBackup();
  tamper(folder, since);
  const whole = rowsIn(folder);
  const differs = `UPDATE links SET role = 'editor'; UPDATE boards SET title = 'Suppost' WHERE id = '${id}'`;
  const isLost = "DELETE FROM links; DELETE FROM roles; DELETE FROM boards";
  const isUnread = "UPDATE temp.told SET told = '{' || told WHERE row LIKE '%link%'";
  for (const damage of [differs, isUnread, isLost]) {
    tamper(folder, onDisk(damage));
    await restoreBoards(folder, file, [id, idOf("Kitchen")]);
    expect(rowsIn(folder), `with ${damage}`).toEqual(whole);
    expect(checkFolder(folder).damage, `with ${damage}`).toEqual([]);
  }
});

it("brings back a lost row whose telling can't be read, with the board that the backup says", async () => {
  const { folder, file } = await makeBackup();
  const whole = rowsIn(folder);
  const unread = "UPDATE temp.told SET told = '{' || told WHERE row LIKE '[\"links%'";
  tamper(folder, onDisk(`${unread}; DELETE FROM links`));
  await restoreBoards(folder, file, [idOf("Kitchen")]);
  expect(checkFolder(folder).damage).toMatchObject([
    { board: null, what: expect.stringContaining('is lost: ["links"') },
  ]);
  await restoreBoards(folder, file, [id]);
  expect(rowsIn(folder)).toEqual(whole);
  expect(checkFolder(folder).damage).toEqual([]);
});

it("says which board a lost role was on, and leaves alone what the backup can't tell", async () => {
  const { folder, file } = await makeBackup();
  const storage = await openSqliteStorage(folder);
  await storage.directory.addSession("hash", "bo");
  await storage.directory.enter("link", "bo", "Bo");
  await storage.close();
  tamper(folder, onDisk("UPDATE roles SET person_id = 'bp' WHERE person_id = 'bo'"));
  const { damage } = checkFolder(folder);
  expect(damage).toMatchObject([
    { board: { id }, what: expect.stringMatching(/not what was written: \["roles",.*"bp"/) },
    { board: { id }, what: expect.stringMatching(/is lost: \["roles",.*"bo"/) },
  ]);
  await restoreBoards(folder, file, [id]);
  expect(checkFolder(folder).damage).toEqual(damage);
});
