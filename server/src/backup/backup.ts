import { existsSync } from "node:fs";
import { readdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import Database from "libsql";
import { isDamage } from "../storage/sqlite-damage";
import { syncFolder } from "../storage/sync-folder";
import { type Archive, writeArchive } from "./archive";
import { BackupError } from "./backup-error";
import { checkDatabase, type Finding } from "./check";
import { kept } from "./kept";
import { faultOfLog } from "./log-fault";
import { inScratchFolder } from "./scratch-folder";

/** What a backup has. */
export interface Backup {
  readonly boards: number;
  readonly pictures: number;
  /** What was damaged in the folder already, and so is in the backup. */
  readonly damage: readonly Finding[];
}

/**
 * Writes all of a data folder to one file, while a server is at work in it or not: everything that was on disk when it began, as it is at
 * one moment. Needs twice the room of the database where the file goes.
 * Rejects with BackupError, or with what the system says; there is no file then.
 */
export async function backUp(folder: string, file: string): Promise<Backup> {
  const database = join(folder, kept.database);
  if (!existsSync(database)) throw new BackupError(`There is no Resa data in ${folder}.`);
  refuseToReplace(file);
  const log = faultOfLog(folder);
  if (log?.is === "at-rest") throw new BackupError(log.what);
  return inScratchFolder(dirname(file), async (scratch) => {
    const [part, copy] = [join(scratch, "backup.tar"), join(scratch, kept.database)];
    const added = new Set<string>();
    let contents: Pick<Backup, "boards" | "damage"> = { boards: 0, damage: [] };
    await writeArchive(part, async (archive) => {
      // A picture is there before a note shows it, and for as long as its board: what comes or goes meanwhile is in one of the two rounds.
      await addPictures(archive, folder, added);
      copyDatabase(database, copy);
      contents = checkDatabase(copy, null);
      await archive.add(kept.database, copy);
      await addPictures(archive, folder, added);
    });
    refuseToReplace(file);
    await rename(part, file);
    await syncFolder(dirname(file));
    const damage = log ? [{ board: null, what: log.what }, ...contents.damage] : contents.damage;
    return { ...contents, damage, pictures: added.size };
  });
}

function refuseToReplace(file: string): void {
  if (existsSync(file))
    throw new BackupError(`There is a file ${file} already; a backup replaces none.`);
}

/** A copy as of now, by a connection of our own: readers and writers of SQLite's WAL don't wait for each other. */
function copyDatabase(database: string, copy: string): void {
  const db = new Database(database, { timeout: 5_000 });
  try {
    db.prepare("VACUUM INTO ?").run(copy);
  } catch (error) {
    if (isDamage(error))
      throw new BackupError(
        `The database ${database} is damaged, no backup has been made of it: ${error.message}. \`check\` says more.`,
      );
    throw error;
  } finally {
    db.close();
  }
}

async function addPictures(archive: Archive, folder: string, added: Set<string>): Promise<void> {
  for (const name of await picturesIn(folder)) {
    if (!added.has(name) && (await archive.add(name, join(folder, name)))) added.add(name);
  }
}

/** The files of all pictures, each as `pictures/<board>/<file>`; what is still being uploaded isn't one. */
async function picturesIn(folder: string): Promise<string[]> {
  const root = join(folder, kept.pictures);
  if (!existsSync(root)) return [];
  const boards = await readdir(root);
  const files = boards
    .filter((board) => !board.startsWith("."))
    .map(async (board) => {
      const names = await readdir(join(root, board)).catch(() => []);
      return names.map((name) => `${kept.pictures}/${board}/${name}`);
    });
  return (await Promise.all(files)).flat();
}
