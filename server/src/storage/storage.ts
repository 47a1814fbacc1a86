import type { Directory } from './directory'

/** One of a board's two documents. */
export type DocumentName = `${string}/${'board' | 'feedback'}`

/** What is kept of one document: merge `snapshot` and `updates`, in this order. */
export interface StoredDocument {
  /** Everything up to the last compaction; null when there has been none. */
  readonly snapshot: Uint8Array | null
  /** What came since, oldest first. */
  readonly updates: readonly Uint8Array[]
  /** The number of the last update that is included; 0 for a document that nobody has written to. */
  readonly through: number
}

/** Something stored is not what was written: it is reported and never served as an empty board. */
export class DamagedError extends Error {
  override name = 'DamagedError'
}

/** Keeps documents. Every implementation passes `document-storage.contract.ts`. */
export interface DocumentStorage {
  /** Everything kept of a document; an unknown one is empty. Throws DamagedError when a row fails its checksum. */
  load(name: DocumentName): Promise<StoredDocument>
  /** Adds one update; when it resolves (with the update's number) the update survives power loss. Calls made meanwhile share one transaction. */
  append(name: DocumentName, update: Uint8Array): Promise<number>
  /** Replaces the snapshot, and all updates numbered up to `through`, by `snapshot`; later updates stay. Never holds up an append for long. */
  compact(name: DocumentName, snapshot: Uint8Array, through: number): Promise<void>
  /** Forgets a document. */
  remove(name: DocumentName): Promise<void>
}

/** All that the server must keep. */
export interface Storage {
  readonly documents: DocumentStorage
  readonly directory: Directory
  /** Waits for what is under way and lets go of the data. */
  close(): Promise<void>
}
