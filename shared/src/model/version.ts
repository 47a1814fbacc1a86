import type { Role } from "./role";
import type { Id } from "./id";

/**
 * What made somebody or something keep how a board was: a person who named it, the beginning of a session, or what was about to
 * happen (a restore, a removal of much, an import); or that it had been a while.
 */
export const versionKinds = [
  "named",
  "session",
  "restore",
  "removal",
  "import",
  "automatic",
] as const;
export type VersionKind = (typeof versionKinds)[number];

/** The name of a version: at most so many characters. */
export const versionNameLimit = 120;

/** How a board was at one time. */
export interface Version {
  readonly id: Id;
  readonly kind: VersionKind;
  /** What somebody called it; empty unless it is `named`. */
  readonly name: string;
  /** Who named it, or did what it was kept for; empty for an automatic one. */
  readonly by: Id;
  /** What they were called then. */
  readonly byName: string;
  /** Unix ms. */
  readonly at: number;
}

/** Whether a person may call a version otherwise: one that has a name is its author's, and the facilitators'. */
export const mayRename = (
  version: Pick<Version, "kind" | "by">,
  role: Role,
  personId: Id,
): boolean =>
  role === "facilitator" ||
  (role === "editor" && (version.kind !== "named" || version.by === personId));
