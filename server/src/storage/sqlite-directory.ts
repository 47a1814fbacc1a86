import type { Role } from "@resa/shared/model/role";
import type { BoardEntry, Link, Person } from "./directory";
import type { Connection } from "./sqlite-schema";

const boardEntry = `
  SELECT id, title, role, created_at AS createdAt, changed_at AS changedAt, removed_at AS removedAt
  FROM boards JOIN roles ON board_id = id`;

const link = `
  SELECT id, board_id AS boardId, role, created_at AS createdAt, expires_at AS expiresAt
  FROM links`;

/** Sessions that nobody would miss: no name, no board, begun before the time. */
const idle = `
  FROM sessions JOIN people ON people.id = sessions.person_id
  WHERE began_at < ? AND name = '' AND NOT EXISTS (SELECT 1 FROM roles WHERE roles.person_id = people.id)`;

/** The directory in the database: the methods of Directory, with the time given. Runs in the worker. */
export function makeSqliteDirectory(db: Connection) {
  const personOfSession = db.prepare(
    "SELECT id, name FROM people JOIN sessions ON person_id = id WHERE token_hash = ?",
  );
  const addPerson = db.prepare("INSERT INTO people (id, name) VALUES (?, '')");
  const addSession = db.prepare(
    "INSERT INTO sessions (token_hash, person_id, began_at) VALUES (?, ?, ?)",
  );
  const countIdle = db.prepare(`SELECT count(*) AS count ${idle}`);
  const dropIdle = db.prepare(`DELETE FROM people WHERE id IN (SELECT person_id ${idle})`);
  const renamePerson = db.prepare("UPDATE people SET name = ? WHERE id = ?");

  const addBoard = db.prepare(
    "INSERT INTO boards (id, title, created_at, changed_at) VALUES (?, ?, ?, ?)",
  );
  const board = db.prepare(`${boardEntry} WHERE id = ? AND person_id = ?`);
  const boardsOf = db.prepare(`${boardEntry} WHERE person_id = ? ORDER BY changed_at DESC, id`);
  const renameBoard = db.prepare("UPDATE boards SET title = ? WHERE id = ?");
  const trashBoard = db.prepare("UPDATE boards SET removed_at = ? WHERE id = ?");

  const roleOf = db.prepare(`
    SELECT role FROM roles JOIN boards ON id = board_id
    WHERE board_id = ? AND person_id = ? AND removed_at IS NULL`);
  const setRole = db.prepare(`
    INSERT INTO roles (board_id, person_id, role, link_id) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET role = excluded.role, link_id = coalesce(excluded.link_id, link_id)`);
  const dropRole = db.prepare("DELETE FROM roles WHERE board_id = ? AND person_id = ?");
  const peopleOf = db.prepare(`
    SELECT id, name, role FROM people JOIN roles ON person_id = id
    WHERE board_id = ? ORDER BY name, id`);

  const addLink = db.prepare(`
    INSERT INTO links (id, board_id, role, secret_hash, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)`);
  const linksOf = db.prepare(`${link} WHERE board_id = ? ORDER BY created_at, id`);
  const linkBySecret = db.prepare(`${link} WHERE secret_hash = ?`);
  const removeLink = db.prepare("DELETE FROM links WHERE board_id = ? AND id = ?");

  // Rows are read by `all`: libsql's `get` adds a field of its own to them.
  return {
    personOfSession(tokenHash: string): Person | null {
      return (personOfSession.all(tokenHash) as Person[])[0] ?? null;
    },
    addSession(tokenHash: string, personId: string, at: number): void {
      addPerson.run(personId);
      addSession.run(tokenHash, personId, at);
    },
    dropIdleSessions(before: number): number {
      const { count } = countIdle.get(before) as { count: number };
      dropIdle.run(before);
      return count;
    },
    renamePerson(personId: string, name: string): void {
      renamePerson.run(name, personId);
    },

    addBoard(board: { id: string; title: string; personId: string }, at: number): void {
      addBoard.run(board.id, board.title, at, at);
      setRole.run(board.id, board.personId, "facilitator", null);
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

    roleOf(boardId: string, personId: string): Role | null {
      return (roleOf.all(boardId, personId) as { role: Role }[])[0]?.role ?? null;
    },
    setRole(boardId: string, personId: string, role: Role | null, linkId?: string): void {
      if (role) setRole.run(boardId, personId, role, linkId ?? null);
      else dropRole.run(boardId, personId);
    },
    peopleOf(boardId: string): (Person & { readonly role: Role })[] {
      return peopleOf.all(boardId) as (Person & { readonly role: Role })[];
    },

    addLink(link: Link, secretHash: string): void {
      addLink.run(link.id, link.boardId, link.role, secretHash, link.createdAt, link.expiresAt);
    },
    linksOf(boardId: string): Link[] {
      return linksOf.all(boardId) as Link[];
    },
    linkBySecret(secretHash: string): Link | null {
      return (linkBySecret.all(secretHash) as Link[])[0] ?? null;
    },
    removeLink(boardId: string, linkId: string): boolean {
      return removeLink.run(boardId, linkId).changes > 0;
    },
  };
}
