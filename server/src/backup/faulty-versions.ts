import type { Connection } from "../storage/sqlite-schema";
import { makeSqliteVersions } from "../storage/sqlite-versions";

/** A version of a board that can't be read. */
export interface FaultyVersion {
  readonly id: string;
  readonly hash: string;
  /** Why, as a sentence. */
  readonly what: string;
}

/** The versions of a board whose content is missing, or not what was written. Reads all of them. */
export function faultyVersions(db: Connection, boardId: string): FaultyVersion[] {
  const versions = makeSqliteVersions(db);
  return versions.versionsOf(boardId).flatMap(({ id, hash }) => {
    try {
      if (versions.versionContent(boardId, id) !== null) return [];
      return { id, hash, what: `The version ${id} is missing.` };
    } catch (error) {
      return { id, hash, what: error instanceof Error ? error.message : String(error) };
    }
  });
}
