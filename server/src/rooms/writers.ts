import { can } from "@resa/shared/model/role";
import type { DocumentName } from "../storage/storage";
import type { Identity } from "./identity";

/**
 * Whose a client id is. Yjs believes whoever writes under one, so somebody who writes under another's would swallow that person's next
 * edits. It is remembered when they have gone and their room with them: they may come back with what they did meanwhile.
 */
export interface Writers {
  /** Takes a client id for a person; false when it is somebody else's. */
  claim(name: DocumentName, clientId: number, personId: string): boolean;
  /** Whether somebody may speak for a client id; who may edit takes it by that, and who only looks can't lock others out. */
  admit(name: DocumentName, clientId: number, by: Identity): boolean;
  /** Whether a client id is somebody else's. */
  isOthers(name: DocumentName, clientId: number, personId: string): boolean;
  /** What was one person's is another's now, who is the same. */
  merge(formerId: string, personId: string): void;
}

/** Remembers the latest `most` client ids (some 150 bytes each), and none beyond a restart: what is unknown is nobody's. */
export function makeWriters(most = 20_000): Writers {
  const owners = new Map<string, string>();
  const isOthers: Writers["isOthers"] = (name, clientId, personId) => {
    const owner = owners.get(`${name} ${clientId}`);
    return owner !== undefined && owner !== personId;
  };
  const claim: Writers["claim"] = (name, clientId, personId) => {
    if (isOthers(name, clientId, personId)) return false;
    const key = `${name} ${clientId}`;
    // The one that was used last is forgotten last.
    owners.delete(key);
    owners.set(key, personId);
    const [oldest] = owners.keys();
    if (owners.size > most && oldest !== undefined) owners.delete(oldest);
    return true;
  };
  return {
    isOthers,
    claim,
    admit: (name, clientId, { personId, role }) =>
      can(role, "board.edit")
        ? claim(name, clientId, personId)
        : !isOthers(name, clientId, personId),
    merge(formerId, personId) {
      for (const [key, owner] of owners) if (owner === formerId) owners.set(key, personId);
    },
  };
}
