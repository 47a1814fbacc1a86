import type { Connection } from "../storage/sqlite-schema";
import {
  keyOf,
  listIn,
  rowOf,
  tables,
  type ToldTable,
  type TornRow,
  tornRows,
} from "../storage/told-twice";

type Row = Readonly<Record<string, unknown>>;

/**
 * Makes what is torn in rows of a board, and in the names of people, what a backup has of it; lost rows come back as they were last. Where
 * only the key is not what was written, the backup says which one is right, and the rest stays. Those that it doesn't have stay as they are.
 */
export function repairRows(from: Connection, to: Connection, boardId: string): void {
  const isTheirs = (row: Pick<TornRow, "boardId">): boolean =>
    row.boardId === null || row.boardId === boardId;
  for (const lost of tornRows(to).filter(({ is }) => is === "lost")) {
    const { table, row } = lost;
    if (table === null) {
      to.prepare("DELETE FROM twice WHERE row = ?").run(row);
      continue;
    }
    const [found, ...others] = sameButKey(to, table, row);
    if (found && others.length === 0) {
      if (isTheirs(lost) || isTheirs(found)) putKeyRight(from, to, table, [row, found.row]);
    } else if (isTheirs(lost)) {
      const kept = rowIn(from, table, row);
      // Where the telling can't be read, the backup says whose it is.
      if (kept && isTheirs({ boardId: boardIn(kept, table) })) bringBack(to, table, row, kept);
    }
  }
  for (const { is, table, row } of tornRows(to).filter(isTheirs))
    if (is === "torn" && table !== null) putRight(from, to, table, row);
}

/** Rows that are what was told of a lost one, and of whose own key nothing was told. */
const sameButKey = (db: Connection, table: ToldTable, lost: string) =>
  db
    .prepare(
      `SELECT ${keyOf(table, "t")} AS row, ${tables[table].board ? `t.${tables[table].board}` : "NULL"} AS boardId FROM ${table} AS t
       WHERE ${rowOf(table, "t")} = (SELECT told FROM twice WHERE row = ?) AND ${keyOf(table, "t")} NOT IN (SELECT row FROM twice)`,
    )
    .all(lost) as Pick<TornRow, "row" | "boardId">[];

/** Of two keys of a row, as it was told and as it stands there, the backup knows one. */
function putKeyRight(
  from: Connection,
  to: Connection,
  table: ToldTable,
  [told, found]: readonly [string, string],
): void {
  const isTold = rowIn(from, table, told) !== undefined;
  const isFound = rowIn(from, table, found) !== undefined;
  if (isTold && !isFound)
    to.prepare(`UPDATE ${table} SET ${assigned(tables[table].key)} WHERE ${isKey(table)}`).run(
      ...keyIn(told),
      ...keyIn(found),
    );
  if (isFound && !isTold) to.prepare("UPDATE twice SET row = ? WHERE row = ?").run(found, told);
}

/** What was told of it is younger than the backup: a link that was withdrawn since must not open again. */
function bringBack(to: Connection, table: ToldTable, lost: string, kept: Row): void {
  const last = { ...kept, ...toldOf(to, table, lost) };
  const columns = Object.keys(last);
  to.prepare(
    `INSERT OR IGNORE INTO ${table} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`,
  ).run(...Object.values(last));
}

/**
 * Where a row and what was told of it are the same, that is younger than the backup, and stays; what differs becomes what the backup has.
 * Where the telling can't be read, it is that which is damaged.
 */
function putRight(from: Connection, to: Connection, table: ToldTable, torn: string): void {
  const [kept, now, told] = [
    rowIn(from, table, torn),
    rowIn(to, table, torn),
    toldOf(to, table, torn),
  ];
  if (!kept || !now) return;
  const { columns } = tables[table];
  // Told as it is now, it may be changed.
  to.prepare(
    `REPLACE INTO twice SELECT ${keyOf(table, "t")}, ${rowOf(table, "t")} FROM ${table} AS t WHERE ${isKey(table)}`,
  ).run(...keyIn(torn));
  to.prepare(`UPDATE ${table} SET ${assigned(columns)} WHERE ${isKey(table)}`).run(
    ...columns.map((column) => (!told || told[column] === now[column] ? now : kept)[column]),
    ...keyIn(torn),
  );
}

/** The columns that are told, as they were told; null when that can't be read. */
function toldOf(db: Connection, table: ToldTable, row: string): Row | null {
  const { columns } = tables[table];
  const [twice] = db.prepare("SELECT told FROM twice WHERE row = ?").all(row) as { told: string }[];
  const values = twice ? listIn(twice.told) : [];
  return values.length === columns.length
    ? Object.fromEntries(columns.map((column, index) => [column, values[index]]))
    : null;
}

const rowIn = (db: Connection, table: ToldTable, row: string) =>
  db.prepare(`SELECT * FROM ${table} WHERE ${isKey(table)}`).all(...keyIn(row))[0] as
    | Row
    | undefined;

const boardIn = (row: Row, table: ToldTable): string | null => {
  const { board } = tables[table];
  return board === null ? null : String(row[board]);
};

const assigned = (columns: readonly string[]): string =>
  columns.map((column) => `${column} = ?`).join(", ");
const isKey = (table: ToldTable): string =>
  tables[table].key.map((column) => `${column} = ?`).join(" AND ");
const keyIn = (row: string): unknown[] => (JSON.parse(row) as unknown[]).slice(1);
