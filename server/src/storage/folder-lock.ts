import { accessSync, constants, mkdirSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import { FolderInUseError, StorageError } from "./storage";

/**
 * Takes a data folder for this process, and creates it if it is missing. The lock is SQLite's own lock on an empty file
 * beside the data: the system drops it with the process, however that ends, so there is never a stale one to clean up.
 * @returns gives the folder free again
 * @throws FolderInUseError when somebody has the folder, StorageError when it can't be written to
 */
export function lockFolder(folder: string): () => void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    const lock = new Database(join(folder, "lock"));
    try {
      // Nothing is ever written here, so no journal needs to lie in the folder.
      lock.pragma("journal_mode = MEMORY");
      lock.exec("BEGIN EXCLUSIVE");
    } catch (error) {
      lock.close();
      throw error;
    }
    return () => {
      lock.exec("ROLLBACK");
      lock.close();
    };
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code === "SQLITE_BUSY")
      throw new FolderInUseError(
        `Another Resa server is already using the data folder ${folder}. Stop it first, or choose another folder with DATA_DIR.`,
      );
    throw new StorageError(`The data folder ${folder} can't be used: ${String(error)}`, {
      cause: error,
    });
  }
}

/** Whether a server, or a command that writes, is at work in a data folder. */
export function isInUse(folder: string): boolean {
  try {
    lockFolder(folder)();
    return false;
  } catch (error) {
    if (error instanceof FolderInUseError) return true;
    throw error;
  }
}
