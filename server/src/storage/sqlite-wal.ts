import { closeSync, existsSync, fstatSync, openSync, readSync } from "node:fs";
import { StorageError } from "./storage";
import {
  type Fate,
  type Flip,
  type Head,
  frameHeadSize,
  headSize,
  readFrame,
  readHead,
  saltsOf,
} from "./wal-frame";

/**
 * What is wrong with SQLite's log beside the database (`-wal`). SQLite takes the first frame with a wrong checksum for the end of the
 * log, as a power cut leaves it, and goes on without what follows. But every commit is synced before the next transaction begins, so
 * a power cut can tear the last one only: a whole transaction behind a wrong frame had been saved.
 * https://sqlite.org/fileformat2.html#the_write_ahead_log
 */
export interface LogDamage {
  /** Where the first wrong frame begins, bytes; 0 = the head of the log is wrong. */
  readonly at: number;
  /** Up to where SQLite would read it, bytes: the end of the last transaction before that. */
  readonly end: number;
  /**
   * Where a bit alone makes it wrong, which no power cut does: the places where that can be. They are several where the checksum can't
   * tell them apart. Empty = more than one bit.
   */
  readonly flips: readonly Flip[];
}

export const logOf = (database: string): string => `${database}-wal`;

/**
 * Looks for saved changes in a database's log that SQLite would not find. Reads all of the log and changes nothing. Null = there are
 * none, or there is no log.
 */
export function findLogDamage(database: string): LogDamage | null {
  if (!existsSync(logOf(database))) return null;
  const log = openSync(logOf(database), "r");
  try {
    return lookThrough(log, () => pageSizeOf(database));
  } finally {
    closeSync(log);
  }
}

/** Keeps SQLite from opening a database whose log is damaged, since it would cut that off. @throws StorageError */
export function refuseDamagedLog(database: string): void {
  const damage = findLogDamage(database);
  if (damage)
    throw new StorageError(`${inWords(database, damage)} Nothing has been changed. ${wayOut}`);
}

/** What has happened, as a sentence for whoever operates the server. */
export const inWords = (database: string, { at }: LogDamage): string =>
  `The log of the latest changes, ${logOf(database)}, is damaged at byte ${at}: changes that were saved stand behind that and would be lost.`;

/** What can be done about it, while no server is at work. */
export const wayOut =
  "The command `mend` puts a changed bit right where it is known, or else goes on without what stands behind the damage, and keeps a copy of the log. `restore` brings back a backup.";

function lookThrough(log: number, pageSize: () => number): LogDamage | null {
  const { size } = fstatSync(log);
  const read = (at: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length);
    readSync(log, bytes, 0, length, at);
    return bytes;
  };
  if (size < headSize) return null;
  const told = readHead(read(0, headSize), []);
  const isWhole = told.fate.is === "whole";
  const frameSize = frameHeadSize + (isWhole ? told.pageSize : pageSize());
  const firstSalts = [headSize, headSize + frameSize]
    .map((at) => saltsOf(read(at, frameHeadSize)))
    .filter(([first, second]) => first !== 0 || second !== 0);
  const head = isWhole ? told : readHead(read(0, headSize), firstSalts);

  let { sums, fate: before }: Pick<Head, "sums" | "fate"> = head;
  let wrong: { at: number; end: number; fate: Fate } | null = isWhole
    ? null
    : { at: 0, end: 0, fate: before };
  let goesOn = -1;
  let end = headSize;
  let isTorn = false;
  let isLost = false;
  for (let at = headSize; at + frameSize <= size; at += frameSize) {
    const { fate, ...frame } = readFrame(read(at, frameSize), at, { ...head, sums });
    if (before === wrong?.fate) goesOn = frame.follows;
    if (fate.is !== "whole") wrong ??= { at, end, fate };
    if (fate.is === "foreign") isTorn = true;
    before = fate;
    sums = frame.sums;
    if (!frame.isCommit) continue;
    if (wrong !== null && !isTorn) isLost = true;
    if (wrong === null) end = at + frameSize;
    isTorn = false;
  }
  if (wrong === null || !isLost) return null;
  return { at: wrong.at, end: wrong.end, flips: flipsOf(wrong.fate, goesOn) };
}

/** The places of a wrong bit; where it is known which sum the next frame goes on from (0 = the one that was written), only those. */
function flipsOf(fate: Fate, follows: number): readonly Flip[] {
  if (fate.is !== "flipped") return [];
  const { flips, ofSum } = fate;
  if (follows === 0) return flips;
  return follows === 1 ? (ofSum ? [ofSum] : []) : ofSum ? [ofSum, ...flips] : flips;
}

/** As the database's own head tells it; 4096 where that is wrong too. */
function pageSizeOf(database: string): number {
  if (!existsSync(database)) return usualPageSize;
  const bytes = Buffer.alloc(2);
  const handle = openSync(database, "r");
  try {
    readSync(handle, bytes, 0, 2, 16);
  } finally {
    closeSync(handle);
  }
  const told = bytes.readUInt16BE(0);
  const size = told === 1 ? 65_536 : told;
  return size >= 512 && (size & (size - 1)) === 0 ? size : usualPageSize;
}

const usualPageSize = 4096;
