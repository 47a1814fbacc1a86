import type { Connection } from "./sqlite-schema";
import { type DocumentName, mostWriters } from "./storage";

/** Whose the client ids are, in the database. Runs in the worker. */
export function makeSqliteWriters(db: Connection) {
  const latest = db.prepare(`
    SELECT client_id AS clientId, person_id AS personId FROM writers WHERE document = ?
    ORDER BY number DESC LIMIT ${mostWriters}`);
  const add = db.prepare(
    "INSERT OR IGNORE INTO writers (document, client_id, person_id) VALUES (?, ?, ?)",
  );
  const move = db.prepare("UPDATE writers SET person_id = ? WHERE person_id = ?");
  const forget = db.prepare("DELETE FROM writers WHERE document = ? AND client_id = ?");
  const remove = db.prepare("DELETE FROM writers WHERE document = ?");

  return {
    writersOf(name: DocumentName): ReadonlyMap<number, string> {
      const rows = latest.all(name) as { clientId: number; personId: string }[];
      return new Map(rows.toReversed().map(({ clientId, personId }) => [clientId, personId]));
    },
    addWriter(
      name: DocumentName,
      clientId: number,
      personId: string,
      instead: number | null,
    ): void {
      add.run(name, clientId, personId);
      if (instead !== null) forget.run(name, instead);
    },
    mergeWriters(formerId: string, personId: string): void {
      move.run(personId, formerId);
    },
    removeWriters(name: DocumentName): void {
      remove.run(name);
    },
  };
}
