import { checksum } from "./checksum";
import type { Connection } from "./sqlite-schema";
import { DamagedError } from "./storage";
import type { NewVersion, VersionEntry, VersionName } from "./versions";

interface ContentRow {
  readonly hash: string;
  readonly bytes: ArrayBuffer;
  readonly checksum: ArrayBuffer;
}

/** Versions in the database: the methods of VersionStorage, with the time given. Runs in the worker. */
export function makeSqliteVersions(db: Connection) {
  const addContent = db.prepare(
    "INSERT OR IGNORE INTO version_contents (board_id, hash, bytes, checksum) VALUES (?, ?, ?, ?)",
  );
  const add = db.prepare(`
    INSERT INTO versions (id, board_id, kind, name, by_id, by_name, at, hash)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
  const all = db.prepare(`
    SELECT id, kind, name, by_id AS "by", by_name AS byName, at, hash FROM versions
    WHERE board_id = ? ORDER BY at DESC, number DESC`);
  const content = db.prepare(`
    SELECT hash, bytes, checksum FROM version_contents JOIN versions USING (board_id, hash)
    WHERE board_id = ? AND id = ?`);
  const point = db.prepare("UPDATE versions SET hash = ? WHERE board_id = ? AND id = ?");
  const name = db.prepare(`
    UPDATE versions SET kind = 'named', name = ?, by_id = ?, by_name = ? WHERE board_id = ? AND id = ?`);
  const remove = db.prepare("DELETE FROM versions WHERE board_id = ? AND id = ?");
  const sweep = db.prepare(`
    DELETE FROM version_contents WHERE board_id = ?1
      AND hash NOT IN (SELECT hash FROM versions WHERE board_id = ?1)`);

  const keep = (boardId: string, hash: string, bytes: Uint8Array): void => {
    addContent.run(boardId, hash, bytes, checksum(rowOf(boardId, hash, bytes)));
  };

  return {
    addVersion(version: NewVersion, hash: string, bytes: Uint8Array, at: number): void {
      const { id, boardId, kind, name, by, byName } = version;
      keep(boardId, hash, bytes);
      add.run(id, boardId, kind, name, by, byName, at, hash);
    },
    versionsOf(boardId: string): VersionEntry[] {
      return all.all(boardId) as VersionEntry[];
    },
    versionContent(boardId: string, versionId: string): { bytes: Uint8Array } | null {
      const [row] = content.all(boardId, versionId) as ContentRow[];
      if (!row) return null;
      const bytes = new Uint8Array(row.bytes);
      if (!checksum(rowOf(boardId, row.hash, bytes)).equals(new Uint8Array(row.checksum)))
        throw new DamagedError(`The version ${versionId} of ${boardId} is not what was written.`);
      return { bytes };
    },
    replaceVersion(boardId: string, versionId: string, hash: string, bytes: Uint8Array): void {
      keep(boardId, hash, bytes);
      point.run(hash, boardId, versionId);
      sweep.run(boardId);
    },
    nameVersion(boardId: string, versionId: string, named: VersionName): void {
      name.run(named.name, named.by, named.byName, boardId, versionId);
    },
    removeVersions(boardId: string, versionIds: readonly string[]): void {
      for (const id of versionIds) remove.run(boardId, id);
      sweep.run(boardId);
    },
  };
}

const rowOf = (boardId: string, hash: string, bytes: Uint8Array) => ({
  document: `${boardId}/version/${hash}`,
  number: 0,
  bytes,
});
