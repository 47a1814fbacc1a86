import Database from "libsql";
import { refuseDamagedLog } from "./sqlite-wal";
import { tellTwice } from "./tell-twice";

/** A connection to the database, of the worker alone. */
export type Connection = Database.Database;

/** The steps from an empty file to today's schema. A step that has been released is never changed: add another one. */
export const migrations: readonly string[] = [
  `
  CREATE TABLE snapshots (
    document TEXT PRIMARY KEY,
    through INTEGER NOT NULL, -- the number of the last update that is merged into it
    bytes BLOB NOT NULL,
    checksum BLOB NOT NULL
  ) STRICT;

  CREATE TABLE updates (
    number INTEGER PRIMARY KEY AUTOINCREMENT, -- of all documents together; never used twice
    document TEXT NOT NULL,
    bytes BLOB NOT NULL,
    checksum BLOB NOT NULL
  ) STRICT;
  CREATE INDEX updates_of_document ON updates (document, number);

  CREATE TABLE people (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE sessions (
    token_hash TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people ON DELETE CASCADE,
    began_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX sessions_of_person ON sessions (person_id);

  CREATE TABLE boards (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    removed_at INTEGER -- when it was put into the trash
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE roles (
    board_id TEXT NOT NULL REFERENCES boards ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES people ON DELETE CASCADE,
    role TEXT NOT NULL,
    link_id TEXT, -- that it came by; kept when the link goes
    PRIMARY KEY (board_id, person_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX roles_of_person ON roles (person_id);

  CREATE TABLE links (
    id TEXT PRIMARY KEY,
    board_id TEXT NOT NULL REFERENCES boards ON DELETE CASCADE,
    role TEXT NOT NULL,
    secret_hash TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    expires_at INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX links_of_board ON links (board_id);
  `,
  `
  CREATE TABLE reads (
    board_id TEXT NOT NULL REFERENCES boards ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES people ON DELETE CASCADE,
    thread_id TEXT NOT NULL,
    at INTEGER NOT NULL, -- up to when it was read
    PRIMARY KEY (board_id, person_id, thread_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX reads_of_person ON reads (person_id);

  CREATE TABLE seen (
    board_id TEXT NOT NULL REFERENCES boards ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES people ON DELETE CASCADE,
    at INTEGER NOT NULL,
    PRIMARY KEY (board_id, person_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX seen_of_person ON seen (person_id);
  `,
  `
  ALTER TABLE sessions ADD COLUMN used_at INTEGER NOT NULL DEFAULT 0; -- to the day
  UPDATE sessions SET used_at = unixepoch() * 1000;

  ALTER TABLE links ADD COLUMN name TEXT NOT NULL DEFAULT '';
  ALTER TABLE links ADD COLUMN passcode_hash TEXT;
  ALTER TABLE links ADD COLUMN most_uses INTEGER;
  ALTER TABLE links ADD COLUMN uses INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE links ADD COLUMN withdrawn_at INTEGER;

  ALTER TABLE roles ADD COLUMN name TEXT; -- what the board calls the person; NULL = what they call themselves
  -- From now on NULL means: given by hand. So is what came by a link that was withdrawn when that took nobody's role.
  UPDATE roles SET link_id = NULL WHERE link_id NOT IN (SELECT id FROM links);
  CREATE INDEX roles_of_link ON roles (link_id);

  CREATE TABLE arrivals ( -- who came by which links
    board_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    link_id TEXT NOT NULL REFERENCES links ON DELETE CASCADE,
    at INTEGER NOT NULL,
    PRIMARY KEY (board_id, person_id, link_id),
    FOREIGN KEY (board_id, person_id) REFERENCES roles ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX arrivals_by_link ON arrivals (link_id, person_id);
  CREATE INDEX arrivals_of_person ON arrivals (person_id);
  INSERT INTO arrivals SELECT roles.board_id, person_id, link_id, created_at FROM roles JOIN links ON id = link_id;
  UPDATE links SET uses = (SELECT count(*) FROM arrivals WHERE link_id = links.id);

  CREATE TABLE access_log (
    number INTEGER PRIMARY KEY,
    board_id TEXT NOT NULL REFERENCES boards ON DELETE CASCADE,
    at INTEGER NOT NULL,
    by_id TEXT NOT NULL,
    by_name TEXT NOT NULL,
    what TEXT NOT NULL,
    person_id TEXT,
    person_name TEXT,
    link_id TEXT,
    role TEXT,
    name TEXT
  ) STRICT;
  CREATE INDEX access_log_of_board ON access_log (board_id, number);

  CREATE TABLE device_codes (
    code_hash TEXT PRIMARY KEY,
    person_id TEXT NOT NULL UNIQUE REFERENCES people ON DELETE CASCADE,
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE templates ( -- of people's own; what is in one is the document '<id>/board'
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people ON DELETE CASCADE,
    title TEXT NOT NULL,
    picture TEXT NOT NULL, -- JSON of what its drawing needs
    created_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX templates_of_person ON templates (person_id);
  `,
  `
  CREATE TABLE version_contents ( -- how a board was, packed; each once
    board_id TEXT NOT NULL REFERENCES boards ON DELETE CASCADE,
    hash TEXT NOT NULL,
    bytes BLOB NOT NULL,
    checksum BLOB NOT NULL,
    PRIMARY KEY (board_id, hash)
  ) STRICT;

  CREATE TABLE versions (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    board_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL, -- empty unless somebody named it
    by_id TEXT NOT NULL, -- empty when it was kept by itself
    by_name TEXT NOT NULL,
    at INTEGER NOT NULL,
    hash TEXT NOT NULL,
    FOREIGN KEY (board_id, hash) REFERENCES version_contents ON DELETE CASCADE
  ) STRICT;
  CREATE INDEX versions_of_board ON versions (board_id, at);
  CREATE INDEX versions_of_content ON versions (board_id, hash);
  `,
  `
  CREATE TABLE heads ( -- how far each document is, told once more: a row that an index has lost is not found, and not missed
    document TEXT PRIMARY KEY,
    through INTEGER NOT NULL, -- of its snapshot; 0 = it has none
    updates INTEGER NOT NULL, -- how many it has beyond that
    last INTEGER NOT NULL -- the number of the latest
  ) STRICT, WITHOUT ROWID;
  INSERT INTO heads SELECT document, through, 0, through FROM snapshots;
  INSERT INTO heads SELECT document, 0, count(*), max(number) FROM updates
    WHERE number > coalesce((SELECT through FROM snapshots WHERE document = updates.document), 0)
    GROUP BY document
    ON CONFLICT DO UPDATE SET updates = excluded.updates, last = excluded.last;
  `,
  `
  ALTER TABLE links ADD COLUMN kind TEXT NOT NULL DEFAULT 'join'; -- or 'wall', for a big screen
  `,
  `
  CREATE TABLE writers ( -- whose the client ids are under which people write
    number INTEGER PRIMARY KEY,
    document TEXT NOT NULL,
    client_id INTEGER NOT NULL,
    person_id TEXT NOT NULL,
    UNIQUE (document, client_id)
  ) STRICT;
  CREATE INDEX writers_of_person ON writers (person_id);
  `,
  tellTwice,
];

/**
 * Opens the database file, creating it if it is missing, and brings its schema up to date.
 * @throws when it is no database, can't be written to, comes from a newer Resa, or has a damaged log; it is left as it is then
 */
export function openDatabase(file: string): Connection {
  refuseDamagedLog(file);
  // The wait is for a person who looks into the file with a tool of their own.
  const db = new Database(file, { timeout: 500 });
  try {
    db.pragma("journal_mode = WAL");
    // In WAL mode only FULL syncs at every commit; NORMAL may lose the last ones with the power.
    db.pragma("synchronous = FULL");
    db.pragma("foreign_keys = ON");
    migrate(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function migrate(db: Connection): void {
  const { user_version: version } = db.prepare("PRAGMA user_version").get() as {
    user_version: number;
  };
  if (version > migrations.length)
    throw new Error(
      `it was written by a newer Resa (schema ${version}, this one knows ${migrations.length})`,
    );
  migrations.slice(version).forEach((step, index) => {
    db.exec(`BEGIN IMMEDIATE; ${step}; PRAGMA user_version = ${version + index + 1}; COMMIT`);
  });
}
