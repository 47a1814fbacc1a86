import { can } from "@resa/shared/model/role";
import { type DocumentBytes, isEmpty } from "./document-bytes";
import { brings, type Verdict } from "./gate";
import type { Identity } from "./identity";
import type { RoomOptions } from "./room-options";
import type { WorkingDocument } from "./working-document";

/** How an update was sent: as what a client says of itself when it comes (SyncStep2), or as its own work. */
export type SentAs = "step2" | "update";

/**
 * A page writes under one client id. Whoever brings more than a few passes on what others made, however it was sent: a stock client does that which
 * reads a document from its own disk.
 */
const mostOwn = 8;

/** Whether what is new in an update, of these clients, is its sender's own work, who has their ids by that. */
export const isOwn = (clients: readonly number[], as: SentAs): boolean =>
  as === "update" && clients.length <= mostOwn;

/** Says of each update whether its sender may bring it into a document. */
export interface Doorkeeper {
  /** Whether somebody may change this document over the socket. */
  mayWrite(identity: Identity): boolean;
  judge(update: Uint8Array, identity: Identity, as: SentAs): Verdict;
}

export function makeDoorkeeper(
  options: Pick<RoomOptions, "name" | "roots" | "writers"> & {
    readonly bytes: Pick<DocumentBytes, "reach">;
    readonly document: Pick<WorkingDocument, "isOpen" | "judge">;
  },
): Doorkeeper {
  const { name, roots, writers, bytes, document } = options;
  const mayWrite = ({ role }: Identity): boolean => roots !== null && can(role, "board.edit");

  return {
    mayWrite,
    judge(update, identity, as) {
      // What a fresh client has to tell: not worth building a document for.
      if (isEmpty(update)) return { kind: "known" };
      // Nor is what can't be welcome.
      if (!document.isOpen && !mayWrite(identity) && brings(update, bytes.reach()))
        return { kind: "refused", reason: "may not write here", fault: "writer" };
      const verdict = document.judge(update);
      const kind = verdict.kind === "new" && isOwn(verdict.clients, as) ? "update" : "step2";
      const isOthers = (client: number) => writers.isOthers(name, client, identity.personId, kind);
      if (verdict.kind === "new" && verdict.clients.some(isOthers))
        return { kind: "refused", reason: "a client id that is somebody else's", fault: "writer" };
      return verdict;
    },
  };
}
