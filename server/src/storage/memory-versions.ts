import { StorageError } from "./storage";
import type { VersionEntry, VersionStorage } from "./versions";

interface Kept {
  readonly boardId: string;
  entry: VersionEntry;
  bytes: Uint8Array;
}

/** Versions that last as long as the process; `now` is in Unix ms. */
export function makeMemoryVersions(now: () => number): VersionStorage {
  const kept = new Map<string, Kept>();
  const find = (boardId: string, id: string): Kept | null => {
    const version = kept.get(id);
    return version?.boardId === boardId ? version : null;
  };
  return {
    async add({ boardId, ...version }, { hash, bytes }) {
      if (kept.has(version.id)) throw new StorageError("The version exists already.");
      const entry = { ...version, at: now(), hash };
      kept.set(version.id, { boardId, entry, bytes: new Uint8Array(bytes) });
    },
    async of(boardId) {
      return [...kept.values()]
        .filter((version) => version.boardId === boardId)
        .map(({ entry }) => entry)
        .toReversed()
        .toSorted((one, other) => other.at - one.at);
    },
    async content(boardId, versionId) {
      return find(boardId, versionId)?.bytes.slice() ?? null;
    },
    async replace(boardId, versionId, { hash, bytes }) {
      const version = find(boardId, versionId);
      if (!version) return;
      version.entry = { ...version.entry, hash };
      version.bytes = new Uint8Array(bytes);
    },
    async name(boardId, versionId, name) {
      const version = find(boardId, versionId);
      if (version) version.entry = { ...version.entry, ...name, kind: "named" };
    },
    async remove(boardId, versionIds) {
      for (const id of versionIds) if (find(boardId, id)) kept.delete(id);
    },
  };
}
