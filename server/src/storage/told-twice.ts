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
export const tables = {
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
const isTold = (name: unknown): name is ToldTable => names.some((told) => told === name);

const listed = (of: string, columns: readonly string[]): string =>
  columns.map((column) => `${of}.${column}`).join(", ");
/** The key of a row in `twice`, and what is told there of it, as SQL. */
export const keyOf = (table: ToldTable, of: string): string =>
  `json_array('${table}', ${listed(of, tables[table].key)})`;
export const rowOf = (table: ToldTable, of: string): string =>
  `json_array(${listed(of, tables[table].columns)})`;

const differs = (table: ToldTable, of: string): string =>
  `${rowOf(table, of)} IS NOT (SELECT told FROM twice WHERE row = ${keyOf(table, of)})`;

/** A row that is not what was written, or of which only what was told is left. */
export interface TornRow {
  readonly is: "torn" | "lost";
  /** Null when what is left names none. */
  readonly table: ToldTable | null;
  /** As `twice` has it: a JSON array of the table and the key. */
  readonly row: string;
  /** Null when it belongs to none, or what is left names none. */
  readonly boardId: string | null;
}

/** The rows that differ from what was told of them, and those of which only that is left. Reads all of them. */
export function tornRows(db: Connection): TornRow[] {
  const torn = names.flatMap((table) => {
    const { board } = tables[table];
    return db
      .prepare(
        `SELECT 'torn' AS "is", '${table}' AS "table", ${keyOf(table, "t")} AS row, ${board ? `t.${board}` : "NULL"} AS boardId
         FROM ${table} AS t WHERE ${differs(table, "t")}`,
      )
      .all() as TornRow[];
  });
  const keys = names.map((table) => `SELECT ${keyOf(table, table)} FROM ${table}`);
  const lost = db
    .prepare(`SELECT row, told FROM twice WHERE row NOT IN (${keys.join(" UNION ALL ")})`)
    .all() as { row: string; told: string }[];
  return [...torn, ...lost.map(asLost)];
}

function asLost({ row, told }: { row: string; told: string }): TornRow {
  const [table, ...key] = listIn(row);
  if (!isTold(table)) return { is: "lost", table: null, row, boardId: null };
  const { board, columns, key: keyColumns } = tables[table];
  const values = [...key, ...listIn(told)];
  const boardId = values[[...keyColumns, ...columns].findIndex((column) => column === board)];
  return { is: "lost", table, row, boardId: typeof boardId === "string" ? boardId : null };
}

/** A JSON array; empty when it is none any more. */
export function listIn(json: string): unknown[] {
  try {
    const list: unknown = JSON.parse(json);
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
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
