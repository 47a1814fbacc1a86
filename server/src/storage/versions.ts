import type { Version } from "@resa/shared/model/version";

/** How a board was, packed; the same content has the same hash. */
export interface VersionContent {
  readonly hash: string;
  readonly bytes: Uint8Array;
}

/** A version as it is kept. */
export interface VersionEntry extends Version {
  /** The hash of its content. */
  readonly hash: string;
}

export interface NewVersion extends Omit<Version, "at"> {
  readonly boardId: string;
}

/** Who names a version, and what. */
export type VersionName = Pick<Version, "name" | "by" | "byName">;

/** The versions of boards, each for as long as its board. Every method may reject with StorageError. */
export interface VersionStorage {
  /**
   * Keeps a version, on disk when it resolves; content that another version of the board has is kept once. The bytes are copied.
   * Rejects, and changes nothing, when the id is taken.
   */
  add(version: NewVersion, content: VersionContent): Promise<void>;
  /** The versions of a board, the latest first. */
  of(boardId: string): Promise<VersionEntry[]>;
  /** What is in one; null when the board has no such version. Throws DamagedError when that is not what was kept. */
  content(boardId: string, versionId: string): Promise<Uint8Array | null>;
  /** Gives a version other content. */
  replace(boardId: string, versionId: string, content: VersionContent): Promise<void>;
  /** Makes a version a named one, of this author. */
  name(boardId: string, versionId: string, name: VersionName): Promise<void>;
  /** Forgets versions, and content that no other has. */
  remove(boardId: string, versionIds: readonly string[]): Promise<void>;
}
