import { makeMemoryDirectory } from "./memory-directory";
import { makeMemoryDocuments } from "./memory-documents";
import { makeMemoryReads } from "./memory-reads";
import { makeMemoryVersions } from "./memory-versions";
import type { Storage } from "./storage";

/** Storage for tests: everything is gone with it. `now` is the clock, in Unix ms. */
export function makeMemoryStorage(now: () => number = Date.now): Storage {
  const directory = makeMemoryDirectory(now);
  return {
    documents: makeMemoryDocuments(directory.touch),
    directory,
    reads: makeMemoryReads(now),
    versions: makeMemoryVersions(now),
    close: async () => {},
  };
}
