import Database from "libsql";
import { makeSqliteAccessLog } from "./sqlite-access-log";
import { isDamage } from "./sqlite-damage";
import { makeSqliteDevices } from "./sqlite-devices";
import { makeSqliteDirectory } from "./sqlite-directory";
import { makeSqliteDocuments } from "./sqlite-documents";
import { makeSqliteLinks } from "./sqlite-links";
import { makeSqliteMembers } from "./sqlite-members";
import { makeSqliteReads } from "./sqlite-reads";
import { makeSqliteTemplates } from "./sqlite-templates";
import { makeSqliteVersions } from "./sqlite-versions";
import { makeSqliteWriters } from "./sqlite-writers";
import type { Connection } from "./sqlite-schema";
import { DamagedError } from "./storage";

type Methods = ReturnType<typeof makeMethods>;
export type Method = keyof Methods;
export type Arguments<M extends Method> = Parameters<Methods[M]>;
export type Result<M extends Method> = ReturnType<Methods[M]>;

function makeMethods(db: Connection) {
  const log = makeSqliteAccessLog(db);
  return {
    ...makeSqliteDocuments(db),
    ...makeSqliteWriters(db),
    ...makeSqliteDirectory(db),
    ...makeSqliteMembers(db, log),
    ...makeSqliteLinks(db, log),
    ...makeSqliteDevices(db),
    ...makeSqliteTemplates(db),
    ...makeSqliteReads(db),
    ...makeSqliteVersions(db),
  };
}

/** One call of a method of the documents or the directory. */
export interface Call {
  readonly method: Method;
  readonly args: readonly unknown[];
}

/** What came of a call. */
export type Answer =
  | { readonly outcome: "done"; readonly value: unknown }
  | { readonly outcome: "damaged" | "failed"; readonly message: string };

/**
 * Runs calls in their order, and in one transaction unless one of them fails by itself; when it returns, what they wrote is on disk. Throws
 * only when the database is past use.
 */
export type RunBatch = (batch: readonly Call[]) => Answer[];

/** Makes that of a database. A call that breaks a rule or meets damage fails alone; when the disk fails, all calls of the batch do. */
export function makeRunBatch(db: Connection): RunBatch {
  const methods = makeMethods(db);

  const run = ({ method, args }: Call): Answer => {
    // A method and its arguments come as a pair from `SqliteQueue.call`, which checks their types.
    const value = (methods[method] as (...args: readonly unknown[]) => unknown)(...args);
    return { outcome: "done", value };
  };

  const runBatch: RunBatch = (batch) => {
    try {
      db.exec("BEGIN IMMEDIATE");
      const answers = batch.map(run);
      db.exec("COMMIT");
      return answers;
    } catch (error) {
      // SQLite has already rolled back after some errors, such as a full disk.
      if (db.inTransaction) db.exec("ROLLBACK");
      // A transaction that has met a damaged page may write nothing any more, and a savepoint takes half as long as an append: so the others
      // go without the call that failed. Hardly one does.
      if (isOfOneCall(error) && batch.length > 1) {
        const half = Math.ceil(batch.length / 2);
        return [...runBatch(batch.slice(0, half)), ...runBatch(batch.slice(half))];
      }
      const outcome = error instanceof DamagedError || isDamage(error) ? "damaged" : "failed";
      return batch.map(() => ({ outcome, message: messageOf(error) }));
    }
  };
  return runBatch;
}

/** Whether the fault is one call's own (something damaged, a broken rule) and not the disk's. */
const isOfOneCall = (error: unknown): boolean =>
  error instanceof DamagedError ||
  isDamage(error) ||
  (error instanceof Database.SqliteError && error.code.startsWith("SQLITE_CONSTRAINT"));

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
