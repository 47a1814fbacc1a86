import Database from "libsql";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { migrations, openDatabase } from "./sqlite-schema";

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
    version: [{ user_version: 9 }],
  };
  expect(settings()).toEqual(expected);
  expect(settings()).toEqual(expected);
  rmSync(folder, { recursive: true });
});

it("takes over who had which role, by which link, from before links could be withdrawn with their roles", () => {
  const folder = mkdtempSync(join(tmpdir(), "resa-schema-"));
  const file = join(folder, "resa.sqlite");
  const old = new Database(file);
  old.exec(`${migrations[0]}; PRAGMA user_version = 1;
    INSERT INTO people VALUES ('anna', 'Anna'), ('bo', 'Bo'), ('cia', 'Cia');
    INSERT INTO sessions VALUES ('token', 'anna', 1);
    INSERT INTO boards VALUES ('kitchen', 'Kitchen', 1, 1, NULL);
    INSERT INTO links VALUES ('still', 'kitchen', 'editor', 'hash', 5, NULL);
    INSERT INTO roles VALUES ('kitchen', 'anna', 'facilitator', NULL),
      ('kitchen', 'bo', 'editor', 'still'), ('kitchen', 'cia', 'editor', 'withdrawn')`);
  old.close();

  const db = openDatabase(file);
  const all = (query: string) => db.prepare(query).all();
  expect(all("SELECT person_id AS id, role, link_id AS link FROM roles")).toEqual([
    { id: "anna", role: "facilitator", link: null },
    { id: "bo", role: "editor", link: "still" },
    { id: "cia", role: "editor", link: null },
  ]);
  expect(all("SELECT person_id AS id, link_id AS link, at FROM arrivals")).toEqual([
    { id: "bo", link: "still", at: 5 },
  ]);
  expect(all("SELECT uses, withdrawn_at AS gone FROM links")).toEqual([{ uses: 1, gone: null }]);
  const [session] = all("SELECT used_at AS at FROM sessions") as { at: number }[];
  expect(Math.abs(Date.now() - (session?.at ?? 0))).toBeLessThan(60_000);
  db.close();
  rmSync(folder, { recursive: true });
});

it("tells of documents from before heads how far they are", () => {
  const folder = mkdtempSync(join(tmpdir(), "resa-schema-"));
  const file = join(folder, "resa.sqlite");
  const old = new Database(file);
  old.exec(`${migrations[0]}; PRAGMA user_version = 1;
    INSERT INTO snapshots VALUES ('merged', 3, x'00', x'00'), ('both', 4, x'00', x'00');
    INSERT INTO updates VALUES (2, 'both', x'00', x'00'), (5, 'both', x'00', x'00'), (6, 'both', x'00', x'00'),
      (7, 'fresh', x'00', x'00')`);
  old.close();

  const db = openDatabase(file);
  expect(db.prepare("SELECT * FROM heads ORDER BY last").all()).toEqual([
    { document: "merged", through: 3, updates: 0, last: 3 },
    { document: "both", through: 4, updates: 2, last: 6 },
    { document: "fresh", through: 0, updates: 1, last: 7 },
  ]);
  db.close();
  rmSync(folder, { recursive: true });
});
