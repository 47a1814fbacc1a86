import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openDatabase } from "./sqlite-schema";

it("syncs at every commit, and a second opening changes nothing", () => {
  const folder = mkdtempSync(join(tmpdir(), "resa-schema-"));
  const settings = () => {
    const db = openDatabase(join(folder, "resa.sqlite"));
    const [mode, level, version] = ["journal_mode", "synchronous", "user_version"].map((name) =>
      db.pragma(name),
    );
    db.close();
    return { mode, level, version };
  };
  const full = 2;
  const expected = {
    mode: [{ journal_mode: "wal" }],
    level: [{ synchronous: full }],
    version: [{ user_version: 2 }],
  };
  expect(settings()).toEqual(expected);
  expect(settings()).toEqual(expected);
  rmSync(folder, { recursive: true });
});
