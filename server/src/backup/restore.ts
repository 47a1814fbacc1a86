import { existsSync, readdirSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { lockFolder } from "../storage/folder-lock";
import { openDatabase } from "../storage/sqlite-schema";
import { syncFolder } from "../storage/sync-folder";
import { readArchive } from "./archive";
import { BackupError } from "./backup-error";
import { type Check, checkFolder } from "./check";
import { kept } from "./kept";

/** What may lie in a folder that is as good as empty: the lock, which is ours just now, and an attempt that was cut off. */
const nothing: ReadonlySet<string> = new Set(["lock", ".restoring"]);

/** The names that a backup has; nothing else is ever written. */
const isKept = (name: string): boolean =>
  name === kept.database || /^pictures\/[\w-]{22}\/[\w-]{22}(\.thumb)?\.webp$/.test(name);

/** Unpacks a backup beside what is in a data folder, and takes it away again afterwards. */
export async function withUnpacked<T>(
  { folder, file }: { folder: string; file: string },
  wanted: (name: string) => boolean,
  act: (unpacked: string, names: readonly string[]) => Promise<T>,
): Promise<T> {
  const unpacked = join(folder, ".restoring");
  await rm(unpacked, { recursive: true, force: true });
  await mkdir(unpacked, { mode: 0o700 });
  try {
    const names = await readArchive(file, unpacked, (name) => isKept(name) && wanted(name));
    if (!names.includes(kept.database)) throw new BackupError(`${file} is no backup of Resa.`);
    // Of an older version it may be: from now on it is of this one.
    const db = openDatabase(join(unpacked, kept.database));
    // Only the file itself is taken on from here, nothing beside it.
    db.pragma("wal_checkpoint(TRUNCATE)");
    db.close();
    return await act(unpacked, names);
  } finally {
    await rm(unpacked, { recursive: true, force: true });
  }
}

/**
 * Brings a backup back into a data folder that is empty or missing, and checks what it brought.
 * Rejects with BackupError or FolderInUseError when that can't be done, or with what the system says; the folder is empty then.
 */
export async function restore(folder: string, file: string): Promise<Check> {
  if (!existsSync(file)) throw new BackupError(`There is no file ${file}.`);
  const unlock = lockFolder(folder);
  try {
    const there = readdirSync(folder).filter((name) => !nothing.has(name));
    if (there.length > 0)
      throw new BackupError(
        `The data folder ${folder} is not empty (${there.slice(0, 3).join(", ")}). A backup is brought back into an empty one; name that with DATA_DIR.`,
      );
    await withUnpacked(
      { folder, file },
      () => true,
      async (unpacked) => {
        // The database last: a folder without it is no data folder yet.
        for (const name of [kept.pictures, kept.database]) {
          if (existsSync(join(unpacked, name)))
            await rename(join(unpacked, name), join(folder, name));
        }
        await syncFolder(folder);
      },
    );
    return checkFolder(folder);
  } finally {
    unlock();
  }
}
