import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openDatabase } from "./sqlite-schema";

it("opens a database that syncs at every commit, and opens it again as it is", () => {
  const folder = mkdtempSync(join(tmpdir(), "resa-schema-"));
  const full = 2;
  for (const time of ["first", "second"]) {
    const db = openDatabase(join(folder, "resa.sqlite"));
    expect(db.pragma("journal_mode"), time).toEqual([{ journal_mode: "wal" }]);
    expect(db.pragma("synchronous"), time).toEqual([{ synchronous: full }]);
    expect(db.pragma("user_version"), time).toEqual([{ user_version: 1 }]);
    db.close();
  }
  rmSync(folder, { recursive: true });
});
