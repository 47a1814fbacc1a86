import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { makeRandom, type Random } from "../../../tests/bench/random";
import { makeRunBatch, type RunBatch } from "./sqlite-batch";
import { openDatabase } from "./sqlite-schema";
import { findLogDamage, logOf } from "./sqlite-wal";
import { type DocumentName, StorageError } from "./storage";

const names: readonly DocumentName[] = ["kitchen/board", "support/board", "shop/feedback"];
const frameSize = 24 + 4096;

/** The files of a database as a server leaves them that is killed, of which each transaction was acknowledged. */
interface Crash {
  readonly database: Buffer;
  readonly log: Buffer;
  /** What each document answers when it is loaded. */
  readonly wanted: unknown;
  /** Where the last transaction begins in the log, and where it ends; behind it stands what is left of an earlier use of the file. */
  readonly last: number;
  readonly end: number;
}

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "resa-log-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
};

const loadWith = (runBatch: RunBatch): unknown =>
  runBatch(names.map((name) => ({ method: "load", args: [name] })));

/** Opens a database and its log from these bytes. */
function loadFrom(database: Buffer, log: Buffer): unknown {
  const folder = mkdtempSync(join(tmpdir(), "resa-log-"));
  const file = join(folder, "resa.sqlite");
  try {
    writeFileSync(file, database);
    writeFileSync(logOf(file), log);
    const db = openDatabase(file);
    try {
      return loadWith(makeRunBatch(db));
    } finally {
      db.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const crashes = new Map<number, Crash>();

/** The same for all tests that name the same seed. */
function crash(seed: number): Crash {
  const made = crashes.get(seed) ?? makeCrash(makeRandom(seed));
  crashes.set(seed, made);
  return made;
}

function makeCrash(random: Random): Crash {
  const file = join(newFolder(), "resa.sqlite");
  const db = openDatabase(file);
  const runBatch = makeRunBatch(db);
  const write = (most: number): void => {
    const bytes = () => Buffer.from(random.word(1 + random.below(most), "abcdef"));
    const some = names.filter(() => random.chance(0.7));
    const calls = some.map((name) => ({ method: "append" as const, args: [name, bytes(), 1] }));
    for (const { outcome } of runBatch(calls)) expect(outcome).toBe("done");
  };
  for (let count = 0; count < 20; count++) write(3000);
  // The next begins at the front of the log again; the rest stays behind it.
  db.pragma("wal_checkpoint(RESTART)");
  let [last, end] = [0, 0];
  for (let count = 0; count < 8; count++) {
    write(6000);
    [last, end] = [end, endOf(readFileSync(logOf(file)))];
  }
  const wanted = loadWith(runBatch);
  const [database, log] = [readFileSync(file), readFileSync(logOf(file))];
  db.close();
  expect(end).toBeLessThan(log.length);
  return { database, log, wanted, last, end };
}

/** The end of the last frame of a log that is of its latest use. */
function endOf(log: Buffer): number {
  const salts = log.subarray(16, 24);
  let at = 32;
  while (log.subarray(at + 8, at + 16).equals(salts)) at += frameSize;
  return at;
}

const flip = (bytes: Buffer, at: number, mask: number): Buffer => {
  const flipped = Buffer.from(bytes);
  flipped.writeUInt8(flipped.readUInt8(at) ^ mask, at);
  return flipped;
};

it.each([1, 2])(
  "whatever bit is flipped in the log of a crashed server, all is there or it is refused (seed %i)",
  (seed) => {
    const random = makeRandom(seed);
    const { database, log, wanted, end } = crash(seed);
    const outcomes = { there: 0, refused: 0 };
    for (let round = 0; round < 64; round++) {
      // A bit of anything, of the log's head, of a frame's head, or of what is left over from earlier.
      const frame = 32 + frameSize * random.below((end - 32) / frameSize);
      const places = [random.below(end), random.below(32), frame + random.below(24)];
      const at =
        (round % 16 < 15 ? places[round % 3] : undefined) ?? end + random.below(log.length - end);
      try {
        const found = loadFrom(database, flip(log, at, 1 << random.below(8)));
        expect(found, `byte ${at}`).toEqual(wanted);
        outcomes.there++;
      } catch (error) {
        if (!(error instanceof StorageError)) throw error;
        expect(error.message).toMatch(/is damaged at byte \d+/);
        expect(at, "what is not in use was refused").toBeLessThan(end);
        outcomes.refused++;
      }
    }
    expect(outcomes).toEqual({ there: 4, refused: 60 });
  },
);

it("knows the places of which one is the bit that was flipped, and of many the very bit", () => {
  const random = makeRandom(4);
  const { database, log, end } = crash(1);
  const file = join(newFolder(), "resa.sqlite");
  writeFileSync(file, database);
  let certain = 0;
  for (let round = 0; round < 100; round++) {
    const at = round < 32 ? round : random.below(end);
    const mask = 1 << random.below(8);
    writeFileSync(logOf(file), flip(log, at, mask));
    const flips = findLogDamage(file)?.flips ?? [];
    expect(flips, `byte ${at}`).toContainEqual({ at, mask });
    if (flips.length === 1) certain++;
  }
  expect(certain).toBeGreaterThan(50);
});

it.each([1, 2])(
  "refuses a log that has lost sectors of any transaction but the last, and opens one of which the last was torn (seed %i)",
  (seed) => {
    const random = makeRandom(seed);
    const { database, log, last, end } = crash(seed);
    const file = join(newFolder(), "resa.sqlite");
    writeFileSync(file, database);
    const before = Buffer.from(log);
    for (let round = 0; round < 40; round++) {
      // Some of the sectors were not written yet, or are another's.
      const torn = Buffer.from(log);
      for (let at = last - (last % 512); at < end; at += 512) {
        if (random.chance(0.7)) continue;
        if (random.chance(0.5)) torn.fill(0, Math.max(last, at), Math.min(end, at + 512));
        else before.copy(torn, Math.max(last, at), 0, 512);
      }
      writeFileSync(logOf(file), torn);
      expect(findLogDamage(file), `round ${round}`).toBeNull();

      const lost = Buffer.from(log);
      // The transaction before the last is the last one whose loss can be known.
      const sector = 512 * random.below(Math.floor((last - 2 * frameSize) / 512));
      lost.fill(0, sector, sector + 512);
      writeFileSync(logOf(file), lost);
      if (!lost.equals(log)) expect(findLogDamage(file), `sector ${sector}`).not.toBeNull();
    }
  },
);

it("takes what a failed transaction left behind the end of the log for what it is", () => {
  const { database, log, last, end } = crash(1);
  const file = join(newFolder(), "resa.sqlite");
  // What was begun, and cut off before anybody was told; then less was written in its place.
  writeFileSync(file, database);
  writeFileSync(logOf(file), log.subarray(0, last));
  const db = openDatabase(file);
  makeRunBatch(db)([{ method: "renamePerson", args: ["nobody", "Nobody"] }]);
  db.exec("CREATE TABLE one (word TEXT)");
  const shorter = readFileSync(logOf(file));
  db.close();
  expect(shorter.length).toBeGreaterThan(last);
  const both = Buffer.concat([shorter, log.subarray(shorter.length, end + frameSize)]);
  const copy = join(newFolder(), "resa.sqlite");
  copyFileSync(file, copy);
  writeFileSync(logOf(copy), both);
  expect(findLogDamage(copy)).toBeNull();
});
