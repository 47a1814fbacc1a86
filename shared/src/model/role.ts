/** What a person is on one board, from the one who decides to the one who reads. */
export const roles = ["facilitator", "editor", "commenter", "viewer"] as const;
export type Role = (typeof roles)[number];

/** Everything that somebody may or may not do with a board. */
export type Action =
  | "board.read"
  | "board.edit"
  | "board.rename"
  | "board.remove"
  | "feedback.give"
  | "feedback.moderate"
  | "links.manage"
  | "people.manage"
  | "session.lead";

const everyone: readonly Role[] = roles;
const writers: readonly Role[] = ["facilitator", "editor"];
const leaders: readonly Role[] = ["facilitator"];

/** The only permission table: who may do what. The server guards with it, the client greys with it. */
const permitted: Readonly<Record<Action, readonly Role[]>> = {
  "board.read": everyone,
  "board.edit": writers,
  "board.rename": writers,
  "board.remove": leaders,
  "feedback.give": ["facilitator", "editor", "commenter"],
  "feedback.moderate": leaders,
  "links.manage": leaders,
  "people.manage": leaders,
  "session.lead": leaders,
};

/** Whether a person of this role may do this. */
export const can = (role: Role, action: Action): boolean => permitted[action].includes(role);

/** Whether one role may do more than another. */
export const outranks = (one: Role, other: Role): boolean =>
  roles.indexOf(one) < roles.indexOf(other);
