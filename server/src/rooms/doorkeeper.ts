import { can } from "@resa/shared/model/role";
import { type DocumentBytes, isEmpty } from "./document-bytes";
import type { SentAs } from "./frames";
import { brings, type Refusal, type Verdict } from "./gate";
import type { Identity } from "./identity";
import type { RoomOptions } from "./room-options";
import type { WorkingDocument } from "./working-document";

/**
 * A page writes under one client id. Whoever brings more than a few passes on what others made, however it was sent: a stock client does that which
 * reads a document from its own disk.
 */
const mostOwn = 8;

/** What the gate says of an update, and under which client ids its sender made it, who has them by that. */
export type Admission =
  | Exclude<Verdict, { kind: "new" }>
  | (Extract<Verdict, { kind: "new" }> & { readonly makers: readonly number[] });

/** Says of each update whether its sender may bring it into a document. */
export interface Doorkeeper {
  /** Whether somebody may change this document over the socket. */
  mayWrite(identity: Identity): boolean;
  judge(update: Uint8Array, identity: Identity, as: SentAs): Admission;
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
      // Nor is what its sender may not write; all else that they say of it leaves it as it is.
      if (!document.isOpen && !mayWrite(identity))
        return brings(update, bytes.reach()) ? refused("may not write here") : { kind: "known" };
      const verdict = document.judge(update);
      if (verdict.kind !== "new") return verdict;
      const { clients, effort } = verdict;
      const isOwn = as === "update" && clients.length <= mostOwn;
      const isOthers = (client: number) =>
        writers.isOthers(name, client, identity.personId, isOwn ? "update" : "step2");
      if (clients.some(isOthers)) return refused("a client id that is somebody else's", effort);
      return { ...verdict, makers: isOwn ? clients : [] };
    },
  };
}

const refused = (reason: string, effort = 0): Refusal => ({
  kind: "refused",
  reason,
  fault: "writer",
  effort,
});
