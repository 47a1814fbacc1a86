import { outranks } from "@resa/shared/model/role";
import type { Access, Closed, Link } from "./access";
import { type KeptLink, type MemoryState, note, takeName } from "./memory-state";
import { StorageError } from "./storage";

type Links = Pick<Access, "addLink" | "linksOf" | "doorOf" | "enter" | "withdrawLink">;

/** Links and coming by them, in memory. */
export function makeMemoryLinks(state: MemoryState): Links {
  const { boards, links, people, now } = state;

  const boardOf = ({ boardId }: KeptLink) => {
    const board = boards.get(boardId);
    return board?.removedAt === null ? board : undefined;
  };
  const shown = (link: KeptLink): Link => {
    const { id, role, name, kind, createdAt, expiresAt } = link;
    const uses = { most: link.mostUses, now: link.uses };
    const hasPasscode = link.passcodeHash !== null;
    return { id, role, name, kind, createdAt, expiresAt, hasPasscode, uses };
  };
  const stateFor = (link: KeptLink, personId: string): "open" | "member" | Closed => {
    if (link.withdrawn) return "withdrawn";
    const seat = boardOf(link)?.seats.get(personId);
    if (seat && (seat.linkId === null || seat.arrivals.includes(link.id))) return "member";
    if (link.expiresAt !== null && link.expiresAt <= now()) return "expired";
    return link.mostUses !== null && link.uses >= link.mostUses ? "used-up" : "open";
  };

  return {
    async addLink(link, by) {
      const board = boards.get(link.boardId);
      const isTaken =
        links.has(link.id) ||
        [...links.values()].some(({ secretHash }) => secretHash === link.secretHash);
      if (isTaken || !board)
        throw new StorageError("The link exists already or its board does not.");
      links.set(link.id, { ...link, createdAt: now(), uses: 0, withdrawn: false });
      note(state, board, {
        by,
        what: "link-made",
        linkId: link.id,
        role: link.role,
        name: link.name,
      });
    },
    async linksOf(boardId) {
      return [...links.values()]
        .filter((link) => link.boardId === boardId && !link.withdrawn)
        .map(shown)
        .toSorted((a, b) => a.createdAt - b.createdAt);
    },
    async doorOf(secretHash, personId) {
      const link = [...links.values()].find((kept) => kept.secretHash === secretHash);
      if (!link || !boardOf(link)) return null;
      const door = { linkId: link.id, passcodeHash: link.passcodeHash };
      const open = stateFor(link, personId);
      return open === "open" || open === "member"
        ? { ...door, state: open }
        : { ...door, state: "closed", why: open };
    },
    async enter(linkId, personId, name) {
      const link = links.get(linkId);
      const board = link && boardOf(link);
      if (!board) return null;
      const { boardId, role } = link;
      const open = stateFor(link, personId);
      if (open !== "open" && open !== "member") return open;
      if (!people.has(personId)) throw new StorageError("There is no such person.");
      if (people.get(personId)?.name !== name) takeName(state, personId, name);
      const held = board.seats.get(personId);
      if (held && open === "member") return { boardId, role: held.role };
      const seat = held ?? { role, linkId, name: null, arrivals: [] };
      if (outranks(role, seat.role)) Object.assign(seat, { role, linkId });
      seat.arrivals.push(linkId);
      board.seats.set(personId, seat);
      link.uses++;
      note(state, board, { by: personId, what: "joined", personId, linkId, role: seat.role });
      return { boardId, role: seat.role };
    },
    async withdrawLink(boardId, linkId, by) {
      const board = boards.get(boardId);
      const link = links.get(linkId);
      if (!board || link?.boardId !== boardId || link.withdrawn) return null;
      link.withdrawn = true;
      note(state, board, { by, what: "link-withdrawn", linkId });
      const concerned = [...board.seats].filter(([, seat]) => seat.linkId === linkId);
      return concerned.map(([personId, seat]) => {
        const ways = seat.arrivals.flatMap((id) => links.get(id) ?? []);
        const [best] = ways
          .filter(({ withdrawn }) => !withdrawn)
          .toSorted((one, other) => (outranks(one.role, other.role) ? -1 : 1));
        if (best) Object.assign(seat, { role: best.role, linkId: best.id });
        else board.seats.delete(personId);
        return { boardId, personId, role: best?.role ?? null };
      });
    },
  };
}
