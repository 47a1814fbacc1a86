import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { lockFolder } from "../storage/folder-lock";
import { findLogDamage, logOf } from "../storage/sqlite-wal";
import type { Flip } from "../storage/wal-frame";
import { syncFolder } from "../storage/sync-folder";
import { kept } from "./kept";

/** What has been done to the log of the latest changes. */
export interface Mending {
  /** How many bits were put right. */
  readonly bits: number;
  /** From which byte on it was cut off; null = it was not, and nothing is lost. */
  readonly cut: number | null;
  /** Where the log is as it was. */
  readonly copy: string;
}

/**
 * Makes the log of a data folder readable again, after a copy of it has been made: where the checksums tell which bit is wrong, that is
 * put right; else what stands behind the damage is left out. Null = it is not damaged, and nothing has been done.
 * Rejects with FolderInUseError, or with what the system says; the log is as it was then.
 */
export async function mendLog(folder: string): Promise<Mending | null> {
  const unlock = lockFolder(folder);
  try {
    const database = join(folder, kept.database);
    if (findLogDamage(database) === null) return null;
    const copy = `${logOf(database)}.damaged-${new Date().toISOString().replace(/\W/g, "-")}`;
    copyFileSync(logOf(database), copy, constants.COPYFILE_EXCL);
    await sync(copy, folder);
    const log = openSync(logOf(database), "r+");
    try {
      return { ...mend(log, database), copy };
    } finally {
      fsyncSync(log);
      closeSync(log);
    }
  } finally {
    unlock();
  }
}

function mend(log: number, database: string): Omit<Mending, "copy"> {
  for (let bits = 0; ; bits++) {
    const damage = findLogDamage(database);
    if (damage === null) return { bits, cut: null };
    const [flip, ...others] = damage.flips;
    if (flip === undefined || others.length > 0) {
      ftruncateSync(log, damage.end);
      return { bits, cut: damage.end };
    }
    putRight(log, flip);
  }
}

function putRight(log: number, { at, mask }: Flip): void {
  const byte = Buffer.alloc(1);
  readSync(log, byte, 0, 1, at);
  byte.writeUInt8(byte.readUInt8(0) ^ mask, 0);
  writeSync(log, byte, 0, 1, at);
}

async function sync(file: string, folder: string): Promise<void> {
  const handle = openSync(file, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  await syncFolder(folder);
}
