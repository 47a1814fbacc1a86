import type { AccessEntry, AccessEvent } from "@resa/shared/protocol/access-log";
import { mostLogged } from "./access";
import type { Connection } from "./sqlite-schema";

/** What changed, and of whom; the names are looked up. */
export type Change = Pick<AccessEntry, "by" | "what"> &
  Partial<Pick<AccessEntry, "personId" | "linkId" | "role" | "name">>;

/** The log of access in the database. Runs in the worker. */
export interface SqliteAccessLog {
  note(boardId: string, change: Change, at: number): void;
  newest(boardId: string, most: number): AccessEntry[];
}

/** The oldest are looked for only so often. */
const sweepEvery = 100;

export function makeSqliteAccessLog(db: Connection): SqliteAccessLog {
  const nameOf = db.prepare(`
    SELECT coalesce(roles.name, people.name) AS name
    FROM people LEFT JOIN roles ON person_id = id AND board_id = ? WHERE id = ?`);
  const add = db.prepare(`
    INSERT INTO access_log (board_id, at, by_id, by_name, what, person_id, person_name, link_id, role, name)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const sweep = db.prepare(`
    DELETE FROM access_log WHERE board_id = ? AND number <=
      (SELECT number FROM access_log WHERE board_id = ? ORDER BY number DESC LIMIT 1 OFFSET ?)`);
  const newest = db.prepare(`
    SELECT at, by_id AS by, by_name AS byName, what, person_id AS personId, person_name AS personName,
      link_id AS linkId, role, name
    FROM access_log WHERE board_id = ? ORDER BY number DESC LIMIT ?`);

  const named = (boardId: string, personId: string): string =>
    (nameOf.all(boardId, personId) as { name: string }[])[0]?.name ?? "";

  return {
    note(boardId, { by, what, personId, linkId, role, name }, at) {
      const person = personId === undefined ? null : personId;
      const personName = person === null ? null : named(boardId, person);
      const byName = named(boardId, by);
      const values = [at, by, byName, what satisfies AccessEvent, person, personName];
      const { lastInsertRowid } = add.run(
        boardId,
        ...values,
        linkId ?? null,
        role ?? null,
        name ?? null,
      );
      if (Number(lastInsertRowid) % sweepEvery === 0) sweep.run(boardId, boardId, mostLogged);
    },
    newest: (boardId, most) => newest.all(boardId, most) as AccessEntry[],
  };
}
