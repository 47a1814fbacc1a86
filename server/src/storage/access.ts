import type { Role } from "@resa/shared/model/role";
import type { AccessEntry } from "@resa/shared/protocol/access-log";
import type { LinkAnswer } from "@resa/shared/protocol/links";

/** Somebody with a role on a board, under the name that they have there. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** The link that they came by, withdrawn or not; null = none. */
  readonly linkId: string | null;
}

/** A share link as those who manage it see it: never with its secret. Times are Unix ms. */
export type Link = LinkAnswer;

/** What is to be kept of a new link. Its secret is kept as SHA-256 (hex), its passcode as an argon2 hash; null = no passcode. */
export interface NewLink extends Pick<Link, "id" | "role" | "name" | "kind" | "expiresAt"> {
  readonly boardId: string;
  readonly mostUses: number | null;
  readonly secretHash: string;
  readonly passcodeHash: string | null;
}

/** Why a link lets nobody new in. */
export type Closed = "withdrawn" | "expired" | "used-up";

/**
 * A link as it is for one person: `open` to whoever knows the passcode, `closed` to them, or of no meaning to a `member` who came
 * by it already or whose role a facilitator gave: they have what they have.
 */
export type Door = {
  readonly linkId: string;
  readonly passcodeHash: string | null;
} & ({ readonly state: "open" | "member" } | { readonly state: "closed"; readonly why: Closed });

/** Where a link has led somebody, and the role that they have there. */
export interface Entry {
  readonly boardId: string;
  readonly role: Role;
}

/** What a person's role on a board has become; null = they have none any more. */
export interface RoleChange {
  readonly boardId: string;
  readonly personId: string;
  readonly role: Role | null;
}

/** What came of a change that a board without a facilitator would come of, or that concerns somebody without a role. */
export type Outcome = "done" | "unknown" | "last-facilitator";

/**
 * Who may enter which board, by what, and who decided so. A role is given by hand, and then only changed by hand; or it came by
 * links, and then it is the highest of those that have not been withdrawn. A board always keeps a facilitator. Whatever changes
 * access is logged in the same step, under the names of that moment; `by` is the person who does it.
 */
export interface Access {
  /** The role of a person on a board that is not in the trash; null = none. */
  roleOf(boardId: string, personId: string): Promise<Role | null>;
  /** The person on a board that is not in the trash; null without a role. */
  memberOf(boardId: string, personId: string): Promise<Member | null>;
  /** Everybody with a role on the board, by name. */
  peopleOf(boardId: string): Promise<Member[]>;
  /** Gives somebody who has a role another one, by hand. */
  setRole(boardId: string, personId: string, role: Role, by: string): Promise<Outcome>;
  /** What this board calls somebody, until they take another name themselves; false without a role. */
  renameMember(boardId: string, personId: string, name: string, by: string): Promise<boolean>;
  /** Takes the role away, and forgets by which links it came; the links that they used stay used. */
  removeMember(boardId: string, personId: string, by: string): Promise<Outcome>;

  /** Adds a link, made now. */
  addLink(link: NewLink, by: string): Promise<void>;
  /** The board's links, oldest first, expired ones included, withdrawn ones not. */
  linksOf(boardId: string): Promise<Link[]>;
  /** The link with this secret as it is for this person; null when there is none, or its board is in the trash. */
  doorOf(secretHash: string, personId: string): Promise<Door | null>;
  /**
   * Lets a person in by a link, under a name, if it is still open to them; what it is closed by otherwise, and null when there is no
   * such link. Whoever is a member already only takes the name.
   */
  enter(linkId: string, personId: string, name: string): Promise<Entry | Closed | null>;
  /**
   * Withdraws a link: roles that came by it become those of other links, or end. The roles of all whom it concerned;
   * null when the board has no such link.
   */
  withdrawLink(boardId: string, linkId: string, by: string): Promise<RoleChange[] | null>;

  /** The newest changes of access to a board, newest first. */
  accessLog(boardId: string, most: number): Promise<AccessEntry[]>;

  /**
   * Keeps a code (its hash) by which another browser becomes this person, for `age` ms; their last one is forgotten.
   * Until when (Unix ms).
   */
  addDeviceCode(codeHash: string, personId: string, age: number): Promise<number>;
  /**
   * Uses up a code: whoever `personId` was, is the person of the code from now on, with all their sessions, and with the higher
   * of both roles wherever the two had one. Null when there is no such code, or it is too old.
   */
  useDeviceCode(codeHash: string, personId: string): Promise<Merger | null>;
}

/** Two people who turned out to be one. */
export interface Merger {
  readonly person: { readonly id: string; readonly name: string };
  /** The roles that the person has got by it. */
  readonly changes: readonly RoleChange[];
}

/** Entries of the log that are kept of one board; the oldest go. */
export const mostLogged = 5_000;
