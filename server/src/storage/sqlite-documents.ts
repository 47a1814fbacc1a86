import type { Statement } from "libsql";
import { checksum } from "./checksum";
import { isDamage } from "./sqlite-damage";
import type { Connection } from "./sqlite-schema";
import { DamagedError } from "./storage";
import type { DocumentName, StoredDocument } from "./storage";

/** Merged updates deleted in one go: some 1 ms; so appends wait for the writing of a snapshot only. */
const sweepSize = 500;

/** As libsql's `all` reads it; its `get` would give a Buffer instead of an ArrayBuffer. */
interface StoredRow {
  readonly number: number;
  readonly bytes: ArrayBuffer;
  readonly checksum: ArrayBuffer;
}

/** How far a document is: up to which number its snapshot is, how many updates it has beyond that, and the latest number. */
interface Head {
  readonly through: number;
  readonly updates: number;
  readonly last: number;
}

/** The documents in the database. Runs in the worker; a method is a part of the batch's transaction. */
export function makeSqliteDocuments(db: Connection) {
  const readSnapshot = db.prepare(
    "SELECT through AS number, bytes, checksum FROM snapshots WHERE document = ?",
  );
  const readUpdates = db.prepare(
    "SELECT number, bytes, checksum FROM updates WHERE document = ? AND number > ? ORDER BY number",
  );
  const addUpdate = db.prepare(
    "INSERT INTO updates (document, number, bytes, checksum) VALUES (?, ?, ?, ?)",
  );
  const readHead = db.prepare("SELECT through, updates, last FROM heads WHERE document = ?");
  // Changes nothing when the document is further already.
  const moveHead = db.prepare(`
    INSERT INTO heads (document, last, through, updates) VALUES (?, ?, 0, 1)
    ON CONFLICT DO UPDATE SET last = excluded.last, updates = updates + 1 WHERE last < excluded.last`);
  const recountHead = db.prepare(`
    UPDATE heads SET through = :through, updates = (SELECT count(*) FROM updates WHERE document = :document AND number > :through)
    WHERE document = :document`);
  const removeHead = db.prepare("DELETE FROM heads WHERE document = ?");
  const touchBoard = db.prepare("UPDATE boards SET changed_at = ? WHERE id = ?");
  // Finds nothing once a newer snapshot has been kept or the document has been removed.
  const readMerged = db.prepare(`
    SELECT number FROM updates WHERE document = :document AND number = :through
      AND number > coalesce((SELECT through FROM snapshots WHERE document = :document), 0)
    UNION ALL
    SELECT through FROM snapshots WHERE document = :document AND through = :through`);
  const setSnapshot = db.prepare(
    "REPLACE INTO snapshots (document, through, bytes, checksum) VALUES (?, ?, ?, ?)",
  );
  const sweepUpdates = db.prepare(`
    DELETE FROM updates WHERE number IN (
      SELECT number FROM updates
      WHERE document = :document AND number <= (SELECT through FROM snapshots WHERE document = :document)
      LIMIT ${sweepSize})`);
  const removeSnapshot = db.prepare("DELETE FROM snapshots WHERE document = ?");
  const removeUpdates = db.prepare("DELETE FROM updates WHERE document = ?");

  // Past the indexes, which may have lost what the tables still have.
  const salvageSnapshot = db.prepare(
    "SELECT through AS number, bytes, checksum FROM snapshots NOT INDEXED WHERE document = ?",
  );
  const salvageUpdates = db.prepare(
    "SELECT number, bytes, checksum FROM updates NOT INDEXED WHERE document = ? ORDER BY number",
  );

  // The number goes into the checksum, so it must be known before the row is written.
  // Asked of two, so that no number comes again where one of them is damaged.
  const { last } = db
    .prepare(
      "SELECT max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'updates'), 0), coalesce((SELECT max(last) FROM heads), 0)) AS last",
    )
    .get() as { last: number };
  let lastNumber = last;

  /** A row that an index has lost is simply not found: only the head knows that there was one. */
  const checkHead = (name: DocumentName, found: Head): void => {
    const told = (readHead.all(name) as Head[])[0] ?? { through: 0, updates: 0, last: 0 };
    const isSo = Object.entries(found).every(
      ([what, number]) => told[what as keyof Head] === number,
    );
    if (isSo) return;
    const words = ({ through, updates, last }: Head): string =>
      `a snapshot of ${through} and ${updates} updates up to ${last}`;
    throw new DamagedError(
      `The document ${name} is damaged: it should have ${words(told)}, and has ${words(found)}.`,
    );
  };

  return {
    load(name: DocumentName): StoredDocument {
      try {
        const snapshot = (readSnapshot.all(name) as StoredRow[])[0];
        const merged = snapshot?.number ?? 0;
        const updates = readUpdates.all(name, merged) as StoredRow[];
        const stored = {
          snapshot: snapshot ? verify(name, "its snapshot", snapshot) : null,
          updates: updates.map((row) => verify(name, `update ${row.number}`, row)),
          through: updates.at(-1)?.number ?? merged,
        };
        checkHead(name, { through: merged, updates: updates.length, last: stored.through });
        return stored;
      } catch (error) {
        if (isDamage(error))
          throw new DamagedError(`The document ${name} is damaged: ${error.message}`, {
            cause: error,
          });
        throw error;
      }
    },

    /** The updates of a damaged document that are still what was written, its snapshot first; as many as can be read. */
    salvage(name: DocumentName): Uint8Array[] {
      const isWhole = (row: StoredRow): boolean => {
        try {
          verify(name, "", row);
          return true;
        } catch {
          return false;
        }
      };
      return [...readAll(salvageSnapshot, name), ...readAll(salvageUpdates, name)]
        .filter(isWhole)
        .map(({ bytes }) => new Uint8Array(bytes));
    },

    append(name: DocumentName, update: Uint8Array, at: number): number {
      const number = (lastNumber += 1);
      addUpdate.run(name, number, update, checksum({ document: name, number, bytes: update }));
      if (moveHead.run(name, number).changes === 0)
        throw new DamagedError(`The document ${name} is damaged: it is further than it can be.`);
      touchBoard.run(at, name.slice(0, name.lastIndexOf("/")));
      return number;
    },

    /** Keeps the snapshot; the updates that it makes needless are left to `sweep`. */
    compact(name: DocumentName, snapshot: Uint8Array, through: number): void {
      if (readMerged.all({ document: name, through }).length === 0) return;
      setSnapshot.run(
        name,
        through,
        snapshot,
        checksum({ document: name, number: through, bytes: snapshot }),
      );
      recountHead.run({ document: name, through });
    },

    /** Deletes some of the updates that the snapshot holds; how many. */
    sweep(name: DocumentName): number {
      return sweepUpdates.run({ document: name }).changes;
    },

    remove(name: DocumentName): void {
      removeSnapshot.run(name);
      removeUpdates.run(name);
      removeHead.run(name);
    },
  };
}

/** The rows that can be read before SQLite finds the file damaged. */
function readAll(statement: Statement, ...of: readonly unknown[]): StoredRow[] {
  const rows: StoredRow[] = [];
  try {
    for (const row of statement.iterate(...of)) rows.push(row as StoredRow);
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  return rows;
}

function verify(document: DocumentName, what: string, row: StoredRow): Uint8Array {
  const bytes = new Uint8Array(row.bytes);
  if (!checksum({ document, number: row.number, bytes }).equals(new Uint8Array(row.checksum)))
    throw new DamagedError(`The document ${document} is damaged: ${what} is not what was written.`);
  return bytes;
}
