import { mkdir, readdir, rename } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { joinPieces } from "@resa/shared/document/open-document";
import { lockFolder } from "../storage/folder-lock";
import { isDamage } from "../storage/sqlite-damage";
import { makeSqliteDocuments } from "../storage/sqlite-documents";
import { type Connection, openDatabase } from "../storage/sqlite-schema";
import { type DocumentName, piecesOf } from "../storage/storage";
import { syncFolder } from "../storage/sync-folder";
import { BackupError } from "./backup-error";
import { faultyVersions } from "./faulty-versions";
import { kept } from "./kept";
import { repairRows } from "./repair-rows";
import { withUnpacked } from "./restore";

/**
 * Repairs boards of a data folder from a backup: each document becomes what the backup has, and of what was written since all that is
 * still undamaged and builds on nothing that is lost. Who may enter it stays as it is; of that, of names and of links only what is damaged
 * becomes what the backup has. Pictures that are missing come back too.
 * Rejects with BackupError or FolderInUseError, and no board is changed then; the data of an older Resa is of this one from then on.
 */
export async function restoreBoards(
  folder: string,
  file: string,
  boardIds: readonly string[],
): Promise<void> {
  if (!existsSync(join(folder, kept.database)))
    throw new BackupError(`There is no Resa data in ${folder}.`);
  if (!existsSync(file)) throw new BackupError(`There is no file ${file}.`);
  const unlock = lockFolder(folder);
  const isTheirs = (name: string): boolean =>
    name === kept.database || boardIds.some((id) => name.startsWith(`${kept.pictures}/${id}/`));
  try {
    await withUnpacked({ folder, file }, isTheirs, async (unpacked) => {
      const from = openDatabase(join(unpacked, kept.database));
      const to = openDatabase(join(folder, kept.database));
      try {
        to.exec("BEGIN IMMEDIATE");
        // What belongs together may come back in any order.
        to.pragma("defer_foreign_keys = ON");
        rebuildIndexes(to);
        for (const id of boardIds) mustHave(from, to, id);
        for (const id of boardIds) repair(from, to, id);
        // Once nothing is refused any more, and yet before a note shows them: after a crash in between they lie there, and nobody asks for them.
        for (const id of boardIds)
          await bringPictures(join(unpacked, kept.pictures, id), join(folder, kept.pictures, id));
        to.exec("COMMIT");
      } catch (error) {
        if (to.inTransaction) to.exec("ROLLBACK");
        if (!isDamage(error)) throw error;
        throw new BackupError(
          `In ${folder} whole pages of the database are damaged (${error.message}), so that single boards can't be repaired in it. None has been changed. Bring the whole backup back into an empty folder.`,
        );
      } finally {
        from.close();
        to.close();
      }
    });
  } finally {
    unlock();
  }
}

/** What an index has lost, or has too much, is found again in its table. Where that is damaged too, it stays as it is. */
function rebuildIndexes(db: Connection): void {
  db.exec("SAVEPOINT indexes");
  try {
    db.exec("REINDEX");
  } catch (error) {
    if (!isDamage(error)) throw error;
    // It may have been in the middle of one.
    db.exec("ROLLBACK TO indexes");
  }
  db.exec("RELEASE indexes");
}

/** Throws when there is no such board, or template, in one of the two. */
function mustHave(from: Connection, to: Connection, id: string): void {
  // By what was told of it too: its own row may be lost.
  const isHere = `SELECT 1 FROM boards WHERE id = :id UNION ALL SELECT 1 FROM templates WHERE id = :id
    UNION ALL SELECT 1 FROM twice WHERE row IN (json_array('boards', :id), json_array('templates', :id))`;
  for (const [db, where] of [
    [from, "in the backup"],
    [to, "in the data folder"],
  ] as const) {
    if (db.prepare(isHere).all({ id }).length === 0)
      throw new BackupError(`There is no board ${id} ${where}. Nothing has been changed.`);
  }
}

function repair(from: Connection, to: Connection, id: string): void {
  const [source, target] = [makeSqliteDocuments(from), makeSqliteDocuments(to)];
  for (const name of [`${id}/board`, `${id}/feedback`] satisfies DocumentName[]) {
    const pieces = [...piecesOf(source.load(name)), ...target.salvage(name)];
    target.remove(name);
    if (pieces.length > 0) target.append(name, joinPieces(pieces), Date.now());
  }
  repairRows(from, to, id);
  repairVersions(from, to, id);
}

/** Versions that can't be read any more; the same content has the same hash. */
function repairVersions(from: Connection, to: Connection, id: string): void {
  const read = from.prepare(
    "SELECT bytes, checksum FROM version_contents WHERE board_id = ? AND hash = ?",
  );
  const write = to.prepare(
    `INSERT INTO version_contents (bytes, checksum, board_id, hash) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET bytes = excluded.bytes, checksum = excluded.checksum`,
  );
  for (const { hash } of faultyVersions(to, id)) {
    const [row] = read.all(id, hash) as { bytes: ArrayBuffer; checksum: ArrayBuffer }[];
    if (row) write.run(Buffer.from(row.bytes), Buffer.from(row.checksum), id, hash);
  }
}

/** What is there already is written anew, as it may be damaged; a picture never changes. */
async function bringPictures(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return;
  await mkdir(to, { recursive: true, mode: 0o700 });
  for (const name of await readdir(from)) await rename(join(from, name), join(to, name));
  await syncFolder(to);
}
