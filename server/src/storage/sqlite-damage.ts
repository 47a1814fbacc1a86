import Database from "libsql";

/** Whether SQLite says that the file itself is not what it should be. */
export const isDamage = (error: unknown): error is Error =>
  error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code);
