import { can } from "@resa/shared/model/role";
import type { DocumentName } from "../storage/storage";
import type { Identity } from "./identity";

/**
 * Whose a client id is. Yjs believes whoever writes under one, so somebody who writes under another's would swallow that person's next
 * edits. It is remembered when they have gone and their room with them: they may come back with what they did meanwhile.
 */
export interface Writers {
  /** Whether somebody may speak for a client id; who may edit takes it by that, and who only looks can't lock others out. */
  admit(name: DocumentName, clientId: number, by: Identity): boolean;
  /** Somebody has sent all that they made under a client id, which is theirs: from now on nobody else brings anything of that. Null = none. */
  settle(name: DocumentName, clientId: number | null, personId: string): void;
  /**
   * Whether somebody may not bring what was made under a client id. With SyncStep2 one passes on what others made, which counts after an
   * older backup was restored; until they are back, and have said themselves what they have.
   */
  isOthers(name: DocumentName, clientId: number, personId: string, as: "step2" | "update"): boolean;
  /** What was one person's is another's now, who is the same. */
  merge(formerId: string, personId: string): void;
}

interface Writer {
  personId: string;
  isSettled: boolean;
}

/** Remembers the latest `most` client ids (some 200 bytes each), and none beyond a restart: what is unknown is nobody's. */
export function makeWriters(most = 20_000): Writers {
  const writers = new Map<string, Writer>();
  const isFree = (key: string, personId: string): boolean =>
    (writers.get(key)?.personId ?? personId) === personId;
  const take = (key: string, writer: Writer): void => {
    // The one that was used last is forgotten last.
    writers.delete(key);
    writers.set(key, writer);
    const [oldest] = writers.keys();
    if (writers.size > most && oldest !== undefined) writers.delete(oldest);
  };
  return {
    admit(name, clientId, { personId, role }) {
      const key = `${name} ${clientId}`;
      if (!isFree(key, personId)) return false;
      if (can(role, "board.edit")) take(key, writers.get(key) ?? { personId, isSettled: false });
      return true;
    },
    settle(name, clientId, personId) {
      const key = `${name} ${clientId}`;
      if (clientId !== null && isFree(key, personId)) take(key, { personId, isSettled: true });
    },
    isOthers(name, clientId, personId, as) {
      const key = `${name} ${clientId}`;
      return !isFree(key, personId) && (as === "update" || writers.get(key)?.isSettled === true);
    },
    merge(formerId, personId) {
      for (const writer of writers.values())
        if (writer.personId === formerId) writer.personId = personId;
    },
  };
}
