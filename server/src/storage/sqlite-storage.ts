import { join, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import type { Access } from "./access";
import type { Directory } from "./directory";
import type { OwnTemplates } from "./own-templates";
import { lockFolder } from "./folder-lock";
import type { Reads } from "./reads";
import { makeLastingQueue } from "./lasting-queue";
import type { SqliteQueue } from "./sqlite-queue";
import type { DocumentStorage, Storage } from "./storage";
import type { VersionStorage } from "./versions";

/** Storage in one SQLite file, written by a thread of its own. */
export interface SqliteStorage extends Storage {
  /** How many transactions there have been; with many people at work, far fewer than updates. */
  readonly transactions: number;
}

/** The thread that works on the database. */
export interface StorageThread {
  /** Told whenever it has died, or could not be started again; it is started again in any case. */
  readonly died?: (error: unknown) => void;
  /** Starts it on a database file. */
  readonly start?: (file: string) => Worker;
}

/**
 * Opens `resa.sqlite` in a data folder; creates both if they are missing.
 * @param now the clock, in Unix ms
 * @throws FolderInUseError when a server is at work in the folder; StorageError when it can't be written to or the file can't be read
 */
export async function openSqliteStorage(
  folder: string,
  now: () => number = Date.now,
  { died = () => {}, start = startWorker }: StorageThread = {},
): Promise<SqliteStorage> {
  const unlock = lockFolder(resolve(folder));
  const queue = makeLastingQueue(() => start(join(resolve(folder), "resa.sqlite")), died);
  const close = async () => {
    await queue.close();
    unlock();
  };
  try {
    await queue.opened;
  } catch (error) {
    await close();
    throw error;
  }
  let closed: Promise<void> | null = null;
  return {
    documents: makeDocuments(queue, now),
    directory: makeDirectory(queue, now),
    reads: makeReads(queue, now),
    versions: makeVersions(queue, now),
    get transactions() {
      return queue.batches;
    },
    close: () => (closed ??= close()),
  };
}

/** The built server has the worker beside it; in tests and development there are only the sources. */
export const startWorker = (file: string): Worker =>
  new Worker(
    import.meta.url.endsWith(".ts")
      ? new URL("./sqlite-worker-from-source.js", import.meta.url)
      : new URL("./sqlite-worker.js", import.meta.url),
    { workerData: file },
  );

const makeDocuments = ({ call }: SqliteQueue, now: () => number): DocumentStorage => ({
  load: (name) => call("load", name),
  // Copied at once: the caller may go on using its bytes while the call waits for its batch.
  append: (name, update) => call("append", name, new Uint8Array(update), now()),
  async compact(name, snapshot, through) {
    await call("compact", name, new Uint8Array(snapshot), through);
    // Piece by piece, so that appends get in between. What is left after a crash, the next compaction sweeps.
    while ((await call("sweep", name)) > 0);
  },
  async remove(name) {
    await Promise.all([call("remove", name), call("removeWriters", name)]);
  },
  writersOf: (name) => call("writersOf", name),
  addWriter: (...writer) => call("addWriter", ...writer),
  mergeWriters: (formerId, personId) => call("mergeWriters", formerId, personId),
});

const makeDirectory = ({ call }: SqliteQueue, now: () => number): Directory => ({
  personOfSession: (tokenHash) => call("personOfSession", tokenHash, now()),
  addSession: (tokenHash, personId) => call("addSession", tokenHash, personId, now()),
  dropIdleSessions: (before) => call("dropIdleSessions", before, now()),
  renamePerson: (personId, name) => call("renamePerson", personId, name),
  addBoard: (board) => call("addBoard", board, now()),
  board: (boardId, personId) => call("board", boardId, personId),
  boardsOf: (personId) => call("boardsOf", personId),
  renameBoard: (boardId, title) => call("renameBoard", boardId, title),
  trashBoard: (boardId, removedAt) => call("trashBoard", boardId, removedAt),
  ...makeAccess({ call }, now),
  ...makeTemplates({ call }, now),
});

const makeTemplates = ({ call }: Pick<SqliteQueue, "call">, now: () => number): OwnTemplates => ({
  addTemplate: (template) => call("addTemplate", template, now()),
  templatesOf: (personId) => call("templatesOf", personId),
  renameTemplate: (id, personId, title) => call("renameTemplate", id, personId, title),
  removeTemplate: (id, personId) => call("removeTemplate", id, personId),
});

const makeAccess = ({ call }: Pick<SqliteQueue, "call">, now: () => number): Access => ({
  roleOf: (boardId, personId) => call("roleOf", boardId, personId),
  memberOf: (boardId, personId) => call("memberOf", boardId, personId),
  peopleOf: (boardId) => call("peopleOf", boardId),
  setRole: (boardId, personId, role, by) => call("setRole", boardId, personId, role, by, now()),
  renameMember: (boardId, personId, name, by) =>
    call("renameMember", boardId, personId, name, by, now()),
  removeMember: (boardId, personId, by) => call("removeMember", boardId, personId, by, now()),
  addLink: (link, by) => call("addLink", link, by, now()),
  linksOf: (boardId) => call("linksOf", boardId),
  doorOf: (secretHash, personId) => call("doorOf", secretHash, personId, now()),
  enter: (linkId, personId, name) => call("enter", linkId, personId, name, now()),
  withdrawLink: (boardId, linkId, by) => call("withdrawLink", boardId, linkId, by, now()),
  accessLog: (boardId, most) => call("accessLog", boardId, most),
  addDeviceCode: (codeHash, personId, age) => call("addDeviceCode", codeHash, personId, age, now()),
  useDeviceCode: (codeHash, personId) => call("useDeviceCode", codeHash, personId, now()),
});

const makeReads = ({ call }: SqliteQueue, now: () => number): Reads => ({
  of: (boardId, personId) => call("readsOf", boardId, personId, now()),
  setRead: (boardId, personId, threadId, at) => call("setRead", boardId, personId, threadId, at),
  setSeen: (boardId, personId, at) => call("setSeen", boardId, personId, at),
});

const makeVersions = ({ call }: SqliteQueue, now: () => number): VersionStorage => ({
  add: (version, { hash, bytes }) =>
    call("addVersion", version, hash, new Uint8Array(bytes), now()),
  of: (boardId) => call("versionsOf", boardId),
  content: async (boardId, id) => (await call("versionContent", boardId, id))?.bytes ?? null,
  replace: (boardId, id, { hash, bytes }) =>
    call("replaceVersion", boardId, id, hash, new Uint8Array(bytes)),
  name: (boardId, id, name) => call("nameVersion", boardId, id, name),
  remove: (boardId, ids) => call("removeVersions", boardId, ids),
});
