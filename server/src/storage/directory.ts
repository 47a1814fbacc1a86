import type { Role } from "@resa/shared/model/role";

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

/** A share link as its owner sees it: never with its secret. Times are Unix ms. */
export interface Link {
  readonly id: string;
  readonly boardId: string;
  readonly role: Role;
  readonly createdAt: number;
  readonly expiresAt: number | null;
}

/**
 * Who is who, which boards there are, and who may enter them. Hashes are SHA-256, hex. Ids are made by the caller; one that
 * is taken, or that names nobody, rejects with StorageError and changes nothing.
 */
export interface Directory {
  /** The person behind a session; null when the session is unknown. */
  personOfSession(tokenHash: string): Promise<Person | null>;
  /** Begins a session of a new, nameless person. */
  addSession(tokenHash: string, personId: string): Promise<void>;
  /** Drops sessions, with their people, of those without a name or a board that began before this time (Unix ms); how many. */
  dropIdleSessions(before: number): Promise<number>;
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

  /** The role of a person on a board that is not in the trash; null = none. */
  roleOf(boardId: string, personId: string): Promise<Role | null>;
  /** Gives a role, and remembers the link that it came by; null takes the role away. */
  setRole(boardId: string, personId: string, role: Role | null, linkId?: string): Promise<void>;
  /** Everybody with a role on the board, by name. */
  peopleOf(boardId: string): Promise<(Person & { readonly role: Role })[]>;

  addLink(link: Link, secretHash: string): Promise<void>;
  /** The board's links, oldest first, expired ones included. */
  linksOf(boardId: string): Promise<Link[]>;
  /** The link with this secret, even if it has expired; null when there is none. */
  linkBySecret(secretHash: string): Promise<Link | null>;
  /** Whether there was such a link. Roles that came by it stay. */
  removeLink(boardId: string, linkId: string): Promise<boolean>;
}
