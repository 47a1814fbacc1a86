import type { Connection } from "./sqlite-schema";
import { DamagedError } from "./storage";

/** A table whose rows are told twice. */
interface Told {
  readonly key: readonly string[];
  /** What of a row is told; what changes with every edit is not. */
  readonly columns: readonly string[];
  /** The column with the board's id, where a row belongs to one. */
  readonly board: string | null;
}

/**
 * Names, roles, links and what is known of boards and versions have no checksum, since their statements change single columns of many rows.
 * Instead the database itself tells each row once more, in `twice`, by triggers: where the two differ, one is not what was written.
 */
const tables = {
  people: { key: ["id"], columns: ["name"], board: null },
  boards: { key: ["id"], columns: ["title", "created_at", "removed_at"], board: "id" },
  roles: {
    key: ["board_id", "person_id"],
    columns: ["role", "link_id", "name"],
    board: "board_id",
  },
  links: {
    key: ["id"],
    columns: [
      "board_id",
      "role",
      "secret_hash",
      "created_at",
      "expires_at",
      "name",
      "passcode_hash",
      "most_uses",
      "uses",
      "withdrawn_at",
      "kind",
    ],
    board: "board_id",
  },
  versions: {
    key: ["number"],
    columns: ["id", "board_id", "kind", "name", "by_id", "by_name", "at", "hash"],
    board: "board_id",
  },
  templates: {
    key: ["id"],
    columns: ["person_id", "title", "picture", "created_at"],
    board: "id",
  },
} as const satisfies Record<string, Told>;

export type ToldTable = keyof typeof tables;
const names = Object.keys(tables) as ToldTable[];

const listed = (of: string, columns: readonly string[]): string =>
  columns.map((column) => `${of}.${column}`).join(", ");
/** The key of a row in `twice`, and what is told there of it. */
const keyOf = (table: ToldTable, of: string): string =>
  `json_array('${table}', ${listed(of, tables[table].key)})`;
const rowOf = (table: ToldTable, of: string): string =>
  `json_array(${listed(of, tables[table].columns)})`;

const differs = (table: ToldTable, of: string): string =>
  `${rowOf(table, of)} IS NOT (SELECT told FROM twice WHERE row = ${keyOf(table, of)})`;

/** A row that is not what was written, or is lost. */
export interface TornRow {
  /** Null when only what was told of it is left. */
  readonly table: ToldTable | null;
  /** As `twice` has it: a JSON array of the table and the key. */
  readonly row: string;
  readonly boardId: string | null;
}

/** The rows that differ from what was told of them, and those of which only that is left. Reads all of them. */
export function tornRows(db: Connection): TornRow[] {
  const torn = names.flatMap((table) => {
    const { board } = tables[table];
    return db
      .prepare(
        `SELECT '${table}' AS "table", ${keyOf(table, "t")} AS row, ${board ? `t.${board}` : "NULL"} AS boardId
         FROM ${table} AS t WHERE ${differs(table, "t")}`,
      )
      .all() as TornRow[];
  });
  const keys = names.map((table) => `SELECT ${keyOf(table, table)} FROM ${table}`);
  const lost = db
    .prepare(
      `SELECT NULL AS "table", row, NULL AS boardId FROM twice WHERE row NOT IN (${keys.join(" UNION ALL ")})`,
    )
    .all() as TornRow[];
  return [...torn, ...lost];
}

/** Looks at a row before it is believed. @throws DamagedError when it is not what was written */
export function makeWitness(db: Connection, table: ToldTable): (...key: string[]) => void {
  const where = tables[table].key.map((column) => `t.${column} = ?`).join(" AND ");
  const find = db.prepare(`SELECT 1 FROM ${table} AS t WHERE ${where} AND ${differs(table, "t")}`);
  return (...key) => {
    if (find.all(...key).length > 0)
      throw new DamagedError(`What is kept in ${table} of ${key.join(", ")} is damaged.`);
  };
}

/** Makes torn rows of a board, and the names of people, what a backup has of them. Those that it doesn't have stay as they are. */
export function repairRows(from: Connection, to: Connection, boardId: string): void {
  for (const { table, row, boardId: of } of tornRows(to)) {
    if (table === null || (of !== null && of !== boardId)) continue;
    const { key, columns } = tables[table];
    const where = key.map((column) => `${column} = ?`).join(" AND ");
    const values = (JSON.parse(row) as string[]).slice(1);
    const [kept] = from
      .prepare(`SELECT ${columns.join(", ")} FROM ${table} WHERE ${where}`)
      .all(...values) as Record<string, unknown>[];
    if (!kept) continue;
    // Told as it is now, it may be changed.
    to.prepare(
      `REPLACE INTO twice SELECT ${keyOf(table, "t")}, ${rowOf(table, "t")} FROM ${table} AS t WHERE ${where}`,
    ).run(...values);
    to.prepare(
      `UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(", ")} WHERE ${where}`,
    ).run(...columns.map((column) => kept[column]), ...values);
  }
}
