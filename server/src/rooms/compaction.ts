import type { DocumentName, DocumentStorage } from "../storage/storage";
import type { DocumentBytes } from "./document-bytes";
import type { Log } from "./log";

/** Makes one snapshot of all that is on disk of a document, so that the next opening is cheap. */
export interface Compaction {
  /** Whether it is time for one, with so many more bytes. */
  isDue(more: number): boolean;
  /** Begins to store a snapshot; that it could not be is only logged. */
  begin(snapshot: Uint8Array): void;
  /** Resolves when the one that is under way has ended. */
  ended(): Promise<void>;
  /** Stores a snapshot. Rejects with what storage says. */
  store(snapshot: Uint8Array): Promise<void>;
}

export function makeCompaction(options: {
  name: DocumentName;
  bytes: DocumentBytes;
  storage: Pick<DocumentStorage, "compact">;
  log: Log;
}): Compaction {
  const { name, bytes, storage, log } = options;
  let underWay: Promise<void> | null = null;

  const store = async (snapshot: Uint8Array): Promise<void> => {
    bytes.compact(snapshot);
    await storage.compact(name, snapshot, bytes.through);
  };

  return {
    isDue: (more) => underWay === null && bytes.isDue(more),
    begin(snapshot) {
      underWay = store(snapshot)
        .catch((error: unknown) => log.warn({ err: error, document: name }, "not compacted"))
        .finally(() => (underWay = null));
    },
    async ended() {
      await underWay;
    },
    store,
  };
}
