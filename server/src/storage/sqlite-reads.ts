import type { PersonReads } from "./reads";
import type { Connection } from "./sqlite-schema";

/** Reads in the database: the methods of Reads, with the time given. Runs in the worker. */
export function makeSqliteReads(db: Connection) {
  const look = db.prepare("INSERT OR IGNORE INTO seen (board_id, person_id, at) VALUES (?, ?, ?)");
  const seenAt = db.prepare("SELECT at FROM seen WHERE board_id = ? AND person_id = ?");
  const threads = db.prepare(
    "SELECT thread_id AS threadId, at FROM reads WHERE board_id = ? AND person_id = ?",
  );
  const setRead = db.prepare(`
    INSERT INTO reads (board_id, person_id, thread_id, at) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET at = max(at, excluded.at)`);
  const setSeen = db.prepare(`
    INSERT INTO seen (board_id, person_id, at) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET at = max(at, excluded.at)`);

  return {
    readsOf(boardId: string, personId: string, now: number): PersonReads {
      look.run(boardId, personId, now);
      const [seen] = seenAt.all(boardId, personId) as { at: number }[];
      const read = threads.all(boardId, personId) as { threadId: string; at: number }[];
      return {
        threads: Object.fromEntries(read.map(({ threadId, at }) => [threadId, at])),
        seenAt: seen?.at ?? now,
      };
    },
    setRead(boardId: string, personId: string, threadId: string, at: number): void {
      setRead.run(boardId, personId, threadId, at);
    },
    setSeen(boardId: string, personId: string, at: number): void {
      setSeen.run(boardId, personId, at);
    },
  };
}
