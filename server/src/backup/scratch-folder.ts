import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { isInUse, lockFolder } from "../storage/folder-lock";

const prefix = ".resa-backup-";
/** A folder that has just been made is locked a moment later; so long nobody asks whether it is, ms. */
const young = 60_000;

/**
 * Acts in a new folder that nobody but its owner can look into, and takes it away afterwards, with those that other processes left there
 * when they were killed, a minute ago or longer, as far as it may. Rejects when `act` does.
 */
export async function inScratchFolder<T>(
  parent: string,
  act: (folder: string) => Promise<T>,
): Promise<T> {
  await sweep(parent);
  const folder = await mkdtemp(join(parent, prefix));
  // Whoever sweeps sees by it that somebody is at work here.
  const unlock = lockFolder(folder);
  try {
    return await act(folder);
  } finally {
    unlock();
    await rm(folder, { recursive: true, force: true });
  }
}

async function sweep(parent: string): Promise<void> {
  const names = await readdir(parent);
  for (const name of names.filter((name) => name.startsWith(prefix))) {
    const left = join(parent, name);
    const { mtimeMs } = await stat(left).catch(() => ({ mtimeMs: Infinity }));
    try {
      if (mtimeMs < Date.now() - young && !isInUse(left))
        await rm(left, { recursive: true, force: true });
    } catch {
      // Another user's, or no folder of ours: a backup is made all the same.
    }
  }
}
