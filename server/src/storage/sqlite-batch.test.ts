import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makeRunBatch } from "./sqlite-batch";
import type { Call } from "./sqlite-batch";
import { openDatabase } from "./sqlite-schema";
import type { Connection } from "./sqlite-schema";

let folder: string;
let db: Connection;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "resa-batch-"));
  db = openDatabase(join(folder, "resa.sqlite"));
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

const append = (size: number): Call => ({
  method: "append",
  args: ["kitchen/board", new Uint8Array(size), 1],
});
const load: Call = { method: "load", args: ["kitchen/board"] };

it("a full disk fails every call of the batch, keeps none of them, and the next batch works when there is room", () => {
  const runBatch = makeRunBatch(db);
  const { page_count: pages } = db.prepare("PRAGMA page_count").get() as { page_count: number };
  db.pragma(`max_page_count = ${pages + 2}`);
  const full = { outcome: "failed", message: "database or disk is full" };
  expect(runBatch([append(10), append(100_000), append(10)])).toEqual([full, full, full]);

  db.pragma(`max_page_count = ${pages + 1000}`);
  expect(runBatch([load, append(100_000)])).toMatchObject([
    { outcome: "done", value: { updates: [] } },
    { outcome: "done" },
  ]);
});

it("a call that breaks a rule fails alone", () => {
  const runBatch = makeRunBatch(db);
  const addSession: Call = { method: "addSession", args: ["hash", "anna", 1] };
  expect(runBatch([append(1), addSession, addSession, append(2), load])).toMatchObject([
    { outcome: "done" },
    { outcome: "done" },
    { outcome: "failed", message: expect.stringContaining("UNIQUE") },
    { outcome: "done" },
    { outcome: "done", value: { updates: [new Uint8Array(1), new Uint8Array(2)] } },
  ]);
});

/** Batches as a working server makes them: several documents, one that is compacted and swept, and people who come. */
const work = (index: number, through: number): Call[] => [
  { method: "append", args: ["kitchen/board", new Uint8Array(700).fill(index), 1] },
  { method: "append", args: [`board ${index}/board`, new Uint8Array(3000).fill(index), 1] },
  { method: "addSession", args: [`hash ${index}`, `person ${index}`, 1] },
  ...(index % 4 === 3
    ? ([
        { method: "compact", args: ["kitchen/board", new Uint8Array(5000).fill(index), through] },
        { method: "sweep", args: ["kitchen/board"] },
      ] satisfies Call[])
    : []),
];

it("wherever the disk is full, whole batches are there or nothing of them, and all of them when there is room again", () => {
  const pagesOf = () =>
    (db.prepare("PRAGMA page_count").get() as { page_count: number }).page_count;
  const all = (table: string) => db.prepare(`SELECT * FROM ${table}`).all();
  const tables = ["updates", "snapshots", "heads", "people", "sessions"];
  const through = () =>
    (
      db
        .prepare(
          "SELECT coalesce(max(number), 0) AS last FROM updates WHERE document = 'kitchen/board'",
        )
        .get() as { last: number }
    ).last;
  const empty = pagesOf();
  const failures = new Set<number>();
  for (let room = 0; ; room++) {
    for (const table of tables) db.exec(`DELETE FROM ${table}`);
    db.exec("VACUUM");
    const runBatch = makeRunBatch(db);
    db.pragma(`max_page_count = ${empty + room}`);
    let failed = 0;
    for (let index = 0; index < 12; index++) {
      const before = tables.map(all);
      const answers = runBatch(work(index, through()));
      if (answers.every(({ outcome }) => outcome === "done")) continue;
      failed++;
      failures.add(index);
      expect(new Set(answers.map(({ outcome }) => outcome))).toEqual(new Set(["failed"]));
      expect(tables.map(all)).toEqual(before);
      // Somebody makes room, and who was refused comes again.
      db.pragma("max_page_count = 1000000");
      expect(runBatch(work(index, through())).map(({ outcome }) => outcome)).not.toContain(
        "failed",
      );
      db.pragma(`max_page_count = ${pagesOf() + room}`);
    }
    expect(runBatch([load])).toMatchObject([{ outcome: "done" }]);
    expect(all("people")).toHaveLength(12);
    if (failed === 0) break;
  }
  // Nearly every batch was once the one that found the disk full.
  expect(failures.size).toBeGreaterThan(8);
});
