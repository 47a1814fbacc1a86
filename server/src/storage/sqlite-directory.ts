import { type BoardEntry, type Person, sessionAge } from "./directory";
import type { Connection } from "./sqlite-schema";

const boardEntry = `
  SELECT id, title, role, created_at AS createdAt, changed_at AS changedAt, removed_at AS removedAt
  FROM boards JOIN roles ON board_id = id`;

/** Sessions that nobody would miss: no name, no board, no template, begun before the time. */
const idle = `
  FROM sessions JOIN people ON people.id = sessions.person_id
  WHERE began_at < ? AND name = '' AND NOT EXISTS (SELECT 1 FROM roles WHERE roles.person_id = people.id)
    AND NOT EXISTS (SELECT 1 FROM templates WHERE templates.person_id = people.id)`;

/** A session's use is written down once a day. */
const day = 24 * 60 * 60 * 1000;

/** The directory in the database: the methods of Directory, with the time given. Runs in the worker. */
export function makeSqliteDirectory(db: Connection) {
  const personOfSession = db.prepare(
    "SELECT id, name FROM people JOIN sessions ON person_id = id WHERE token_hash = ? AND used_at > ?",
  );
  const useSession = db.prepare(
    "UPDATE sessions SET used_at = ? WHERE token_hash = ? AND used_at <= ?",
  );
  const dropEnded = db.prepare("DELETE FROM sessions WHERE used_at <= ?");
  const addPerson = db.prepare("INSERT INTO people (id, name) VALUES (?, '')");
  const addSession = db.prepare(
    "INSERT INTO sessions (token_hash, person_id, began_at, used_at) VALUES (?, ?, ?, ?)",
  );
  const countIdle = db.prepare(`SELECT count(*) AS count ${idle}`);
  const dropIdle = db.prepare(`DELETE FROM people WHERE id IN (SELECT person_id ${idle})`);
  const renamePerson = db.prepare("UPDATE people SET name = ? WHERE id = ?");
  const forgetNames = db.prepare("UPDATE roles SET name = NULL WHERE person_id = ?");

  const addBoard = db.prepare(
    "INSERT INTO boards (id, title, created_at, changed_at) VALUES (?, ?, ?, ?)",
  );
  const board = db.prepare(`${boardEntry} WHERE id = ? AND person_id = ?`);
  const boardsOf = db.prepare(`${boardEntry} WHERE person_id = ? ORDER BY changed_at DESC, id`);
  const renameBoard = db.prepare("UPDATE boards SET title = ? WHERE id = ?");
  const trashBoard = db.prepare("UPDATE boards SET removed_at = ? WHERE id = ?");
  const facilitate = db.prepare(
    "INSERT INTO roles (board_id, person_id, role) VALUES (?, ?, 'facilitator')",
  );

  // Rows are read by `all`: libsql's `get` adds a field of its own to them.
  return {
    personOfSession(tokenHash: string, at: number): Person | null {
      const person = (personOfSession.all(tokenHash, at - sessionAge) as Person[])[0];
      if (person) useSession.run(at, tokenHash, at - day);
      return person ?? null;
    },
    addSession(tokenHash: string, personId: string, at: number): void {
      addPerson.run(personId);
      addSession.run(tokenHash, personId, at, at);
    },
    dropIdleSessions(before: number, at: number): number {
      const { count } = countIdle.get(before) as { count: number };
      dropIdle.run(before);
      dropEnded.run(at - sessionAge);
      return count;
    },
    renamePerson(personId: string, name: string): void {
      renamePerson.run(name, personId);
      forgetNames.run(personId);
    },

    addBoard(board: { id: string; title: string; personId: string }, at: number): void {
      addBoard.run(board.id, board.title, at, at);
      facilitate.run(board.id, board.personId);
    },
    board(boardId: string, personId: string): BoardEntry | null {
      return (board.all(boardId, personId) as BoardEntry[])[0] ?? null;
    },
    boardsOf(personId: string): BoardEntry[] {
      return boardsOf.all(personId) as BoardEntry[];
    },
    renameBoard(boardId: string, title: string): void {
      renameBoard.run(title, boardId);
    },
    trashBoard(boardId: string, removedAt: number | null): void {
      trashBoard.run(removedAt, boardId);
    },
  };
}
