import type { Directory } from "./directory";
import type { Reads } from "./reads";
import type { VersionStorage } from "./versions";

/** One of a board's two documents. */
export type DocumentName = `${string}/${"board" | "feedback"}`;

/** What is kept of one document: merge `snapshot` and `updates`, in this order. */
export interface StoredDocument {
  /** Everything up to the last compaction; null when there has been none. */
  readonly snapshot: Uint8Array | null;
  /** What came since, oldest first. */
  readonly updates: readonly Uint8Array[];
  /** The number of the last update that is included; 0 for a document that nobody has written to. */
  readonly through: number;
}

/** All that is kept of a document, in the order in which it was written. */
export const piecesOf = ({ snapshot, updates }: StoredDocument): readonly Uint8Array[] =>
  snapshot ? [snapshot, ...updates] : updates;

/** Something could not be read or kept (disk full, I/O, the storage has stopped): nothing of the call has happened. */
export class StorageError extends Error {
  override name = "StorageError";
}

/** Something stored is not what was written: it is reported and never served as an empty board. */
export class DamagedError extends Error {
  override name = "DamagedError";
}

/** Another process, or another storage of this one, already works on the data folder. */
export class FolderInUseError extends Error {
  override name = "FolderInUseError";
}

/** Keeps documents. Calls take effect in the order in which they were made. Every method may reject with StorageError. */
export interface DocumentStorage {
  /** Everything kept of a document; an unknown one is empty. Throws DamagedError when a row fails its checksum. */
  load(name: DocumentName): Promise<StoredDocument>;
  /**
   * Adds one update and notes when its board was changed; when it resolves (with the update's number, greater than all before,
   * gaps allowed) the update survives power loss. Calls made meanwhile share one transaction. The bytes are copied.
   */
  append(name: DocumentName, update: Uint8Array): Promise<number>;
  /**
   * Replaces the snapshot, and all updates numbered up to `through`, by `snapshot`; later updates stay. `through` comes from `load`
   * or `append`; when a newer compaction or a removal came first, nothing is changed. Never holds up an append for long.
   */
  compact(name: DocumentName, snapshot: Uint8Array, through: number): Promise<void>;
  /** Forgets a document, and who wrote it. */
  remove(name: DocumentName): Promise<void>;
  /** Whose the client ids are under which people write a document: the latest `mostWriters` that were added, oldest first. */
  writersOf(name: DocumentName): Promise<ReadonlyMap<number, string>>;
  /** Keeps that a client id is a person's, and forgets `instead`, another of the document. Whose it was before, it stays. */
  addWriter(
    name: DocumentName,
    clientId: number,
    personId: string,
    instead: number | null,
  ): Promise<void>;
  /** What was one person's is another's now, who is the same, in all documents. */
  mergeWriters(formerId: string, personId: string): Promise<void>;
}

/** One for each time that somebody who may edit has opened a board: twenty people's, ten times a day, of a hundred days. */
export const mostWriters = 20_000;

/** All that the server must keep. Every implementation passes `storage.contract.ts`. */
export interface Storage {
  readonly documents: DocumentStorage;
  readonly directory: Directory;
  readonly reads: Reads;
  readonly versions: VersionStorage;
  /** Waits for what is under way and lets go of the data. Call nothing afterwards. */
  close(): Promise<void>;
}
