import type { Role } from "@resa/shared/model/role";
import type { Access } from "./access";
import type { OwnTemplates } from "./own-templates";

/** Somebody who has given a name, or not yet (empty name). */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** One row of a person's home page. Times are Unix ms. */
export interface BoardEntry {
  readonly id: string;
  readonly title: string;
  readonly role: Role;
  readonly createdAt: number;
  readonly changedAt: number;
  /** When it was put into the trash; null = it is not there. */
  readonly removedAt: number | null;
}

/** A session ends when it has not been used for so long, ms: as long as browsers keep a cookie, 400 days. */
export const sessionAge = 400 * 24 * 60 * 60 * 1000;

/**
 * Who is who, which boards there are, and who may enter them. Hashes are SHA-256, hex. Ids are made by the caller; one that
 * is taken, or that names nobody, rejects with StorageError and changes nothing.
 */
export interface Directory extends Access, OwnTemplates {
  /** The person behind a session, which counts as used now; null when the session is unknown or has ended. */
  personOfSession(tokenHash: string): Promise<Person | null>;
  /** Begins a session of a new, nameless person. */
  addSession(tokenHash: string, personId: string): Promise<void>;
  /**
   * Drops sessions, with their people, of those without a name, a board or a template that began before this time (Unix ms); how
   * many.
   * Sessions that have ended go too.
   */
  dropIdleSessions(before: number): Promise<number>;
  /** Gives a person another name, on all boards, whatever those called them. */
  renamePerson(personId: string, name: string): Promise<void>;

  /** Adds a board whose facilitator is this person. */
  addBoard(board: { id: string; title: string; personId: string }): Promise<void>;
  /** The board as this person sees it, in the trash or not; null when it doesn't exist or the person has no role on it. */
  board(boardId: string, personId: string): Promise<BoardEntry | null>;
  /** All boards on which this person has a role, those in the trash included, latest change first. */
  boardsOf(personId: string): Promise<BoardEntry[]>;
  renameBoard(boardId: string, title: string): Promise<void>;
  /** Puts a board into the trash (a time) or takes it out again (null). */
  trashBoard(boardId: string, removedAt: number | null): Promise<void>;
}
