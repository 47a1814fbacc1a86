import { can } from "@resa/shared/model/role";
import { type DocumentName, type DocumentStorage, mostWriters } from "../storage/storage";
import type { SentAs } from "./frames";
import type { Identity } from "./identity";
import { makeOwners, type Owners } from "./owners";

/**
 * Whose a client id is. Yjs believes whoever writes under one, so somebody who writes under another's would swallow that person's next
 * edits. It is kept with the document: they may come back with what they did meanwhile, also when the server was restarted.
 */
export interface Writers {
  /** Reads whose the client ids of a document are, before anybody speaks for one there. Rejects with what storage says. */
  open(name: DocumentName): Promise<void>;
  /** Nobody is in the document any more. */
  close(name: DocumentName): void;
  /** Whether somebody may speak for a client id; who may edit takes it by that, and who only looks can't lock others out. */
  admit(name: DocumentName, clientId: number, by: Identity): boolean;
  /** Somebody has sent all that they made under a client id, which is theirs: from now on nobody else brings anything of that. Null = none. */
  settle(name: DocumentName, clientId: number | null, personId: string): void;
  /**
   * Whether somebody may not bring what was made under a client id. With SyncStep2 one passes on what others made, which counts after an
   * older backup was restored; until they are back, and have said themselves what they have.
   */
  isOthers(name: DocumentName, clientId: number, personId: string, as: SentAs): boolean;
  /** What was one person's is another's now, who is the same. */
  merge(formerId: string, personId: string): void;
}

/**
 * `failed` hears when it could not be kept. Up to `most` client ids of each open document are remembered (some 150 bytes each), and of all
 * documents `most` whose people have said what they have: these not beyond a restart, which may have been with an older backup.
 */
export function makeWriters(
  storage: Pick<DocumentStorage, "writersOf" | "addWriter" | "mergeWriters">,
  failed: (error: unknown) => void,
  most = mostWriters,
): Writers {
  /** Of the documents that are open. */
  const documents = new Map<DocumentName, Owners<number>>();
  const settled = makeOwners<string>(most);
  // Joined, it is one string; what a template makes keeps its pieces, and is twice as large.
  const made = (name: DocumentName, clientId: number): string => [name, clientId].join(" ");

  const isFree = (name: DocumentName, clientId: number, personId: string): boolean =>
    (documents.get(name)?.ownerOf(clientId) ?? personId) === personId;

  const take = (name: DocumentName, clientId: number, personId: string): void => {
    const owners = documents.get(name);
    if (owners === undefined) return;
    const isNew = owners.ownerOf(clientId) === undefined;
    const instead = owners.take(clientId, personId);
    if (isNew) storage.addWriter(name, clientId, personId, instead).catch(failed);
  };

  return {
    async open(name) {
      documents.set(name, makeOwners(most, await storage.writersOf(name)));
    },
    close: (name) => void documents.delete(name),
    admit(name, clientId, { personId, role }) {
      if (!isFree(name, clientId, personId)) return false;
      if (can(role, "board.edit")) take(name, clientId, personId);
      return true;
    },
    settle(name, clientId, personId) {
      if (clientId === null || !isFree(name, clientId, personId)) return;
      take(name, clientId, personId);
      settled.take(made(name, clientId), personId);
    },
    isOthers: (name, clientId, personId, as) =>
      !isFree(name, clientId, personId) &&
      (as === "update" || settled.ownerOf(made(name, clientId)) !== undefined),
    merge(formerId, personId) {
      for (const owners of documents.values()) owners.merge(formerId, personId);
      settled.merge(formerId, personId);
      storage.mergeWriters(formerId, personId).catch(failed);
    },
  };
}
