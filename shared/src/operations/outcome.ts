/**
 * What became of a command on a feedback document. Whatever isn't done changed nothing; these are outcomes and no exceptions, since a
 * room throws a document away in which something was thrown.
 */
export type Outcome =
  | "done"
  | "id-taken"
  | "not-found"
  | "not-permitted"
  | "already-led"
  | "board-full";
