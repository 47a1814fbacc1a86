import { createHash } from "node:crypto";
import Database from "libsql";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { type Connection, migrations, openDatabase } from "./sqlite-schema";
import { tornRows } from "./told-twice";

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

it("leaves every step as it was released: what has changed since is a step of its own", () => {
  const hashes = migrations.map((step) => createHash("sha256").update(step).digest("hex"));
  expect(hashes.map((hash) => hash.slice(0, 12))).toEqual([
    "246513b2ddc7",
    "82f84f6c8b8a",
    "9a9aaf532b2a",
    "7f95422651c8",
    "001f1359907e",
    "a8a3bb797a6e",
    "e6acd9505419",
    "b7939de6b3ba",
    "e56a1497555c",
  ]);
});

it.each(migrations.map((_, index) => index + 1))(
  "makes of a database of schema %i, with what stands in it, what an empty one becomes",
  (version) => {
    const folder = mkdtempSync(join(tmpdir(), "resa-schema-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const schemaOf = (db: Connection) =>
      db.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name").all();
    const fresh = openDatabase(join(folder, "fresh.sqlite"));
    const file = join(folder, "resa.sqlite");
    const old = new Database(file);
    old.exec(`${migrations.slice(0, version).join(";")}; PRAGMA user_version = ${version};
      INSERT INTO people VALUES ('anna', 'Anna'), ('bo', 'Bo');
      INSERT INTO boards VALUES ('kitchen', 'Kitchen', 1, 1, NULL);
      INSERT INTO links (id, board_id, role, secret_hash, created_at) VALUES ('link', 'kitchen', 'editor', 'hash', 5);
      INSERT INTO roles (board_id, person_id, role, link_id) VALUES
        ('kitchen', 'anna', 'facilitator', NULL), ('kitchen', 'bo', 'editor', 'link')`);
    old.close();

    const db = openDatabase(file);
    expect(schemaOf(db)).toEqual(schemaOf(fresh));
    expect(tornRows(db)).toEqual([]);
    expect(db.prepare("SELECT row FROM twice").all()).toHaveLength(6);
    db.exec("UPDATE people SET name = 'Cia'; UPDATE roles SET role = 'viewer'");
    expect(tornRows(db)).toEqual([]);
    db.close();
    fresh.close();
  },
);
