import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { makeRandom } from "../../../tests/bench/random";
import { type Call, makeRunBatch } from "./sqlite-batch";
import { openDatabase } from "./sqlite-schema";
import type { DocumentName } from "./storage";

const names = ["kitchen", "support", "shop"].flatMap((board): DocumentName[] => [
  `${board}/board`,
  `${board}/feedback`,
]);

/** What is answered when each document is loaded. */
function loadAll(file: string) {
  const db = openDatabase(file);
  try {
    return makeRunBatch(db)(names.map((name) => ({ method: "load", args: [name] })));
  } finally {
    db.close();
  }
}

/** The database of a server that has stopped: documents with a snapshot and updates, small and large. */
function makeFile() {
  const folder = mkdtempSync(join(tmpdir(), "resa-damage-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "resa.sqlite");
  const db = openDatabase(file);
  const runBatch = makeRunBatch(db);
  const random = makeRandom(1);
  const bytes = (most: number) => Buffer.from(random.word(1 + random.below(most), "abcdef"));
  for (let count = 0; count < 12; count++) {
    const appended = runBatch(
      names.map((name) => ({ method: "append", args: [name, bytes(900), 1] })),
    );
    if (count !== 6) continue;
    runBatch(
      names.map((name, at) => {
        const { outcome, ...rest } = appended[at] ?? { outcome: "failed" };
        expect(outcome).toBe("done");
        return { method: "compact", args: [name, bytes(9000), "value" in rest ? rest.value : 0] };
      }),
    );
    for (const name of names) runBatch([{ method: "sweep", args: [name] }]);
  }
  db.pragma("wal_checkpoint(TRUNCATE)");
  db.close();
  return { folder, whole: readFileSync(file), wanted: loadAll(file) };
}

it.each([1, 2, 3])(
  "whatever bits are flipped and wherever the file is cut off, a document is what was written or is reported damaged (seed %i)",
  (seed) => {
    const { folder, whole, wanted } = makeFile();
    const random = makeRandom(seed);
    const outcomes = { right: 0, reported: 0, refused: 0 };
    for (let round = 0; round < 40; round++) {
      const damaged = Buffer.from(whole);
      const flips = round % 4 === 0 ? 20 : 1;
      for (let flip = 0; flip < flips; flip++) {
        const at = random.below(whole.length);
        damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << random.below(8)), at);
      }
      // A sector that was never written, or is another's.
      const sector = 512 * random.below(whole.length / 512);
      if (round % 4 === 1) damaged.fill(0, sector, sector + 512);
      if (round % 4 === 2) {
        const from = 512 * random.below(whole.length / 512);
        whole.copy(damaged, sector, from, from + 512);
      }
      // A new one each time: SQLite of one process remembers what it knows of a file.
      const file = join(folder, `${round}.sqlite`);
      writeFileSync(file, damaged);
      if (round % 8 === 3) truncateSync(file, random.below(whole.length));

      let answers: ReturnType<typeof loadAll> = [];
      try {
        answers = loadAll(file);
      } catch {
        outcomes.refused++;
      }
      answers.forEach((answer, at) => {
        if (answer.outcome !== "done") outcomes.reported++;
        else {
          expect(answer, `round ${round}, ${names[at]}`).toEqual(wanted[at]);
          outcomes.right++;
        }
      });
    }
    for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(2);
  },
);

const bytes = new Uint8Array(10);
const append = (name: DocumentName): Call => ({ method: "append", args: [name, bytes, 1] });
const session = (name: string): Call => ({ method: "addSession", args: [name, name, 1] });

/** A database with one board, in which the first page of a table or an index is none. */
function openWithDamagedPage(name: string) {
  const folder = mkdtempSync(join(tmpdir(), "resa-damage-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const wholeFile = join(folder, "whole.sqlite");
  const whole = openDatabase(wholeFile);
  const board = { id: "kitchen", title: "Kitchen", personId: "anna" };
  const addBoard: Call = { method: "addBoard", args: [board, 1] };
  makeRunBatch(whole)([session("anna"), addBoard, append("kitchen/board")]);
  const find = whole.prepare("SELECT rootpage AS page FROM sqlite_schema WHERE name = ?");
  const { page } = find.get(name) as { page: number };
  whole.pragma("wal_checkpoint(TRUNCATE)");
  whole.close();
  const damaged = readFileSync(wholeFile).fill(0x5a, (page - 1) * 4096, page * 4096);
  const file = join(folder, "damaged.sqlite");
  writeFileSync(file, damaged);
  const db = openDatabase(file);
  onTestFinished(() => void db.close());
  return { db, file };
}

it.each<[string, Call]>([
  ["versions_of_board", { method: "versionsOf", args: ["kitchen"] }],
  ["roles_of_person", { method: "boardsOf", args: ["anna"] }],
  ["sqlite_autoindex_writers_1", { method: "writersOf", args: ["kitchen/board"] }],
  ["sqlite_autoindex_snapshots_1", { method: "load", args: ["kitchen/board"] }],
  ["links_of_board", { method: "linksOf", args: ["kitchen"] }],
])("where a page of %s is damaged, what was written beside is on disk", (name, call) => {
  const { db, file } = openWithDamagedPage(name);
  const answers = makeRunBatch(db)([append("shop/board"), call, append("shop/feedback")]);
  expect(answers.map(({ outcome }) => outcome)).toEqual(["done", "damaged", "done"]);
  // As another process would find it after a crash.
  const copy = `${file}.copy`;
  for (const of of ["", "-wal"]) copyFileSync(`${file}${of}`, `${copy}${of}`);
  const after = openDatabase(copy);
  const kept = after.prepare("SELECT document FROM updates ORDER BY number").all();
  expect(kept.map((row) => (row as { document: string }).document)).toEqual([
    "kitchen/board",
    "shop/board",
    "shop/feedback",
  ]);
  after.close();
});

it("a call that finds damage after it has written has written nothing", () => {
  const { db } = openWithDamagedPage("boards");
  const answers = makeRunBatch(db)([session("bo"), append("kitchen/board"), session("cia")]);
  expect(answers.map(({ outcome }) => outcome)).toEqual(["done", "damaged", "done"]);
  const count = (table: string) => db.prepare(`SELECT count(*) AS count FROM ${table}`).all();
  expect(count("sessions")).toEqual([{ count: 3 }]);
  expect(count("updates")).toEqual([{ count: 1 }]);
  expect(db.prepare("SELECT updates FROM heads").all()).toEqual([{ updates: 1 }]);
});
