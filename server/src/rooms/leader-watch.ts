import { readPresentation } from "@resa/shared/document/feedback-doc";
import type { Presentation } from "@resa/shared/model/presentation";
import { can, type Role } from "@resa/shared/model/role";
import { dropPresentation } from "@resa/shared/operations/presentation";
import type * as Y from "yjs";
import type { Access } from "../storage/access";
import type { Log } from "./log";
import type { RoomRegistry } from "./room-registry";

/** Ends what nobody leads any more: presentations whose leaders have gone, or may not lead any longer. */
export interface LeaderWatch {
  /** This is what a feedback document says now. */
  note(boardId: string, doc: Y.Doc): void;
  /** Somebody's role on a board is another, or (null) they have none any more. */
  roleChanged(boardId: string, personId: string, role: Role | null): void;
  /** Looks who is there, and ends what was left long ago, or may not be led any longer. To be called every minute or so. */
  look(): Promise<void>;
}

export interface LeaderWatchOptions {
  readonly registry: Pick<RoomRegistry, "boards" | "change" | "pieces" | "isSeenBy">;
  readonly directory: Pick<Access, "roleOf">;
  readonly log: Log;
  /** The clock, in ms. */
  readonly now?: () => number;
}

/** So long a leader may be away, ms. */
const patience = 15 * 60 * 1000;

/** What is known of a board: who leads it, and when they were last seen there. */
interface Known {
  readonly presentation: Presentation | null;
  seen: number;
}

/** Whoever was handed the lead may keep it as long as they have any role. */
const mayLead = ({ from }: Presentation, role: Role | null): boolean =>
  role !== null && (from !== "" || can(role, "session.lead"));

/** The key of a presentation in a document, as it stands in the bytes. */
const trace = Buffer.from("presentation");

export function makeLeaderWatch(options: LeaderWatchOptions): LeaderWatch {
  const { registry, directory, log, now = () => performance.now() } = options;
  const known = new Map<string, Known>();
  const nameOf = (boardId: string) => `${boardId}/feedback` as const;

  /** A board of which nothing has been heard in this process: most were never presented, which their bytes tell. */
  const learn = async (boardId: string): Promise<void> => {
    const pieces = await registry.pieces(nameOf(boardId));
    // A change that changes nothing is noted like any other.
    if (
      pieces.some((piece) =>
        Buffer.from(piece.buffer, piece.byteOffset, piece.length).includes(trace),
      )
    )
      await registry.change(nameOf(boardId), () => undefined);
    else known.set(boardId, { presentation: null, seen: 0 });
  };

  const end = (boardId: string, leaderId: string): Promise<void> =>
    registry.change(nameOf(boardId), (doc) => dropPresentation(doc, leaderId));

  const lookAt = async (boardId: string, isOpen: boolean): Promise<void> => {
    if (!known.has(boardId)) await learn(boardId);
    const board = known.get(boardId);
    if (!board?.presentation) return void (isOpen || known.delete(boardId));
    const { by } = board.presentation;
    // Their role may have gone before this process heard of what they lead.
    if (!mayLead(board.presentation, await directory.roleOf(boardId, by))) await end(boardId, by);
    else if (registry.isSeenBy(boardId, by)) board.seen = now();
    else if (now() - board.seen >= patience) await end(boardId, by);
  };

  const failed = (boardId: string) => (error: unknown) =>
    log.warn({ err: error, boardId }, "presentation not looked at");

  return {
    note(boardId, doc) {
      const presentation = readPresentation(doc);
      const before = known.get(boardId);
      const isSame = before?.presentation?.by === presentation?.by;
      known.set(boardId, { presentation, seen: before && isSame ? before.seen : now() });
    },
    roleChanged(boardId, personId, role) {
      const presentation = known.get(boardId)?.presentation;
      if (presentation?.by === personId && !mayLead(presentation, role))
        end(boardId, personId).catch(failed(boardId));
    },
    async look() {
      const open = new Set(registry.boards());
      for (const boardId of new Set([...open, ...known.keys()]))
        await lookAt(boardId, open.has(boardId)).catch(failed(boardId));
    },
  };
}
