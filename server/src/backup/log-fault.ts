import { join } from "node:path";
import { isInUse } from "../storage/folder-lock";
import { findLogDamage, inWords, wayOut } from "../storage/sqlite-wal";
import { kept } from "./kept";

/** That the log of a data folder's latest changes is damaged, in words. */
export interface LogFault {
  /** A server that is at work still knows all that is in it; at rest, opening the database would cut it off. */
  readonly is: "in-use" | "at-rest";
  readonly what: string;
}

/** Looks for damage in the log of a data folder, beside a server or not; null = there is none. */
export function faultOfLog(folder: string): LogFault | null {
  const database = join(folder, kept.database);
  const damage = findLogDamage(database);
  if (damage === null) return null;
  if (!isInUse(folder)) return { is: "at-rest", what: `${inWords(database, damage)} ${wayOut}` };
  // What a server is just writing looks torn; by the next look it stands there.
  const again = findLogDamage(database);
  if (again?.at !== damage.at) return null;
  const now =
    "The server that is running still has them: make a backup now, and then stop it, which clears the log.";
  return { is: "in-use", what: `${inWords(database, damage)} ${now}` };
}
