import { existsSync } from "node:fs";
import { join } from "node:path";
import { isWhole, openDocument } from "@resa/shared/document/open-document";
import { shownPictures } from "@resa/shared/document/shown-pictures";
import Database from "libsql";
import { isDamage } from "../storage/sqlite-damage";
import { makeSqliteDocuments } from "../storage/sqlite-documents";
import { type Connection, migrations } from "../storage/sqlite-schema";
import { DamagedError, type DocumentName, piecesOf } from "../storage/storage";
import { tornRows } from "../storage/told-twice";
import { BackupError } from "./backup-error";
import { faultyVersions } from "./faulty-versions";
import { kept } from "./kept";
import { faultOfLog } from "./log-fault";
import { faultOfPicture } from "./picture-fault";

/** Something that is not as it should be. */
export interface Finding {
  /** The board or template it belongs to; null = the database as a whole. */
  readonly board: Board | null;
  /** A sentence. */
  readonly what: string;
}

type Doc = ReturnType<typeof openDocument>;

interface Board {
  readonly id: string;
  readonly title: string;
}

/** What a check has read. */
export interface Check {
  readonly boards: number;
  readonly damage: readonly Finding[];
}

/** So many of SQLite's own findings are listed; the first ones say enough. */
const mostOfSqlite = 10;

/**
 * Reads all of a data folder, beside a server or not: the log of the latest changes, the structure of the database, every document with its checksums, whether each is a
 * whole document, and the pictures that the boards show.
 * @throws BackupError when it can't be read at all, or is of another version of Resa
 */
export function checkFolder(folder: string): Check {
  const database = join(folder, kept.database);
  const log = faultOfLog(folder);
  // To open it would be to cut the log off, and what is damaged in it would be gone.
  if (log?.is === "at-rest") return { boards: 0, damage: [{ board: null, what: log.what }] };
  const check = checkDatabase(database, join(folder, kept.pictures));
  return log ? { ...check, damage: [{ board: null, what: log.what }, ...check.damage] } : check;
}

/** The same of a database file, and of the pictures in a folder where one is named. */
export function checkDatabase(file: string, pictures: string | null): Check {
  if (!existsSync(file)) throw new BackupError(`There is no Resa data at ${file}.`);
  const db = new Database(file, { timeout: 5_000 });
  try {
    // All is read as it is at one moment.
    db.exec("BEGIN");
    checkVersion(db, file);
    const boards = boardsIn(db);
    const damage = [
      ...readOf(() => structureOf(db)),
      ...readOf(() => tornRowsOf(db, boards)),
      ...boards.flatMap((board) =>
        readOf(() => faultsOf(db, board, pictures).map((what) => ({ board, what })), board),
      ),
    ];
    return { boards: boards.length, damage };
  } catch (error) {
    if (isDamage(error))
      throw new BackupError(
        `The database ${file} is damaged beyond reading: ${error.message}. \`restore\` brings back a backup.`,
      );
    throw error;
  } finally {
    db.close();
  }
}

function checkVersion(db: Connection, file: string): void {
  const { user_version: version } = db.prepare("PRAGMA user_version").get() as {
    user_version: number;
  };
  if (version === migrations.length) return;
  throw new BackupError(
    version > migrations.length
      ? `${file} was written by a newer Resa.`
      : `${file} was written by an older Resa; once this one's server has been started with it, it can be checked.`,
  );
}

/** What a part of the check finds; a damaged page that it meets is a finding as well, and the other parts go on. */
function readOf(part: () => Finding[], board: Board | null = null): Finding[] {
  try {
    return part();
  } catch (error) {
    if (!isDamage(error)) throw error;
    return [{ board, what: `A page of the database is damaged: ${error.message}.` }];
  }
}

/** What SQLite finds, such as an index that doesn't fit its table. */
function structureOf(db: Connection): Finding[] {
  const rows = db.prepare(`PRAGMA integrity_check(${mostOfSqlite})`).all() as {
    integrity_check: string;
  }[];
  return rows
    .filter(({ integrity_check: what }) => what !== "ok")
    .map(({ integrity_check: what }) => ({ board: null, what: `In the database: ${what}` }));
}

/** Names, roles, links and the like that are not what was written. */
const tornRowsOf = (db: Connection, boards: readonly Board[]): Finding[] =>
  tornRows(db).map(({ is, row, boardId }) => ({
    board: boards.find(({ id }) => id === boardId) ?? null,
    what:
      is === "lost"
        ? `A row of the database is lost: ${row}.`
        : `A row of the database is not what was written: ${row}.`,
  }));

/** Those in the trash, and the templates that people made, too. */
const boardsIn = (db: Connection): Board[] =>
  db
    .prepare("SELECT id, title FROM boards UNION ALL SELECT id, title FROM templates")
    .all() as Board[];

function faultsOf(db: Connection, { id }: Board, pictures: string | null): string[] {
  const documents = (["board", "feedback"] as const).map((kind) =>
    readDocument(db, `${id}/${kind}`),
  );
  const faults = [
    ...documents.flatMap((read) => (typeof read === "string" ? [read] : [])),
    ...faultyVersions(db, id).map(({ what }) => what),
  ];
  const [board] = documents;
  if (pictures === null || board === undefined || typeof board === "string") return faults;
  const shown = shownPictures(board).map((picture) => faultOfPicture(join(pictures, id), picture));
  return [...faults, ...shown.filter((fault) => fault !== null)];
}

/** The document, or what is wrong with it. */
function readDocument(db: Connection, name: DocumentName): Doc | string {
  try {
    const pieces = piecesOf(makeSqliteDocuments(db).load(name));
    if (name.endsWith("/board") && pieces.length === 0) return `The document ${name} is missing.`;
    const doc = openDocument(pieces);
    return isWhole(doc)
      ? doc
      : `The document ${name} is not whole: a change in it builds on one that is missing.`;
  } catch (error) {
    if (error instanceof DamagedError) return error.message;
    return `The document ${name} can't be read: ${String(error)}`;
  }
}
