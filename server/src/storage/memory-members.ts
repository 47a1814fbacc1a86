import type { Role } from "@resa/shared/model/role";
import type { Access, Member, Outcome } from "./access";
import { type KeptBoard, type MemoryState, nameOn, note, type Seat } from "./memory-state";

type Members = Pick<
  Access,
  "roleOf" | "memberOf" | "peopleOf" | "setRole" | "renameMember" | "removeMember" | "accessLog"
>;

/** Who has which role, in memory. */
export function makeMemoryMembers(state: MemoryState): Members {
  const { boards } = state;

  const inUse = (boardId: string): KeptBoard | null => {
    const board = boards.get(boardId);
    return board?.removedAt === null ? board : null;
  };
  const member = (
    board: KeptBoard,
    personId: string,
    { role, linkId, arrivals }: Seat,
  ): Member => ({
    id: personId,
    name: nameOn(state, board, personId),
    role,
    linkId: linkId ?? arrivals.at(-1) ?? null,
  });
  const isLastFacilitator = ({ seats }: KeptBoard, personId: string, role: Role): boolean =>
    role === "facilitator" &&
    ![...seats].some(([id, seat]) => id !== personId && seat.role === "facilitator");

  return {
    async roleOf(boardId, personId) {
      return inUse(boardId)?.seats.get(personId)?.role ?? null;
    },
    async memberOf(boardId, personId) {
      const board = inUse(boardId);
      const seat = board?.seats.get(personId);
      return board && seat ? member(board, personId, seat) : null;
    },
    async peopleOf(boardId) {
      const board = boards.get(boardId);
      if (!board) return [];
      return [...board.seats]
        .map(([personId, seat]) => member(board, personId, seat))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    },
    async setRole(boardId, personId, role, by): Promise<Outcome> {
      const board = boards.get(boardId);
      const seat = board?.seats.get(personId);
      if (!board || !seat) return "unknown";
      if (role !== "facilitator" && isLastFacilitator(board, personId, seat.role))
        return "last-facilitator";
      if (role !== seat.role) note(state, board, { by, what: "role-changed", personId, role });
      Object.assign(seat, { role, linkId: null });
      return "done";
    },
    async renameMember(boardId, personId, name, by) {
      const board = boards.get(boardId);
      const seat = board?.seats.get(personId);
      if (!board || !seat) return false;
      note(state, board, { by, what: "renamed", personId, name });
      seat.name = name;
      return true;
    },
    async removeMember(boardId, personId, by): Promise<Outcome> {
      const board = boards.get(boardId);
      const seat = board?.seats.get(personId);
      if (!board || !seat) return "unknown";
      if (isLastFacilitator(board, personId, seat.role)) return "last-facilitator";
      note(state, board, { by, what: by === personId ? "left" : "removed", personId });
      board.seats.delete(personId);
      return "done";
    },
    async accessLog(boardId, most) {
      return (boards.get(boardId)?.log ?? []).toReversed().slice(0, most);
    },
  };
}
