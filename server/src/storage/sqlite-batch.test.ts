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
