import type { Role } from "@resa/shared/model/role";
import type { BoardEntry, Directory, Link, Person } from "./directory";
import { StorageError } from "./storage";

interface Session {
  readonly personId: string;
  readonly beganAt: number;
}
interface KeptLink {
  readonly link: Link;
  readonly secretHash: string;
}
interface Board extends Omit<BoardEntry, "role"> {
  readonly roles: Map<string, Role>;
}

/** A directory that lasts as long as the process. */
export interface MemoryDirectory extends Directory {
  /** Notes that a board was changed now. */
  touch(boardId: string): void;
}

/** Makes an empty one; `now` is in Unix ms. */
export function makeMemoryDirectory(now: () => number): MemoryDirectory {
  const people = new Map<string, Person>();
  const sessions = new Map<string, Session>();
  const boards = new Map<string, Board>();
  const links = new Map<string, KeptLink>();

  const change = (boardId: string, changed: Partial<Board>) => {
    const board = boards.get(boardId);
    if (board) boards.set(boardId, { ...board, ...changed });
  };
  const entry = ({ roles, ...board }: Board, personId: string): BoardEntry[] => {
    const role = roles.get(personId);
    return role ? [{ ...board, role }] : [];
  };
  const isIdle = ({ personId, beganAt }: Session, before: number) =>
    beganAt < before &&
    people.get(personId)?.name === "" &&
    ![...boards.values()].some(({ roles }) => roles.has(personId));

  return {
    touch: (boardId) => change(boardId, { changedAt: now() }),

    async personOfSession(tokenHash) {
      return people.get(sessions.get(tokenHash)?.personId ?? "") ?? null;
    },
    async addSession(tokenHash, personId) {
      refuseIf(
        sessions.has(tokenHash) || people.has(personId),
        "The session or its person exists already.",
      );
      people.set(personId, { id: personId, name: "" });
      sessions.set(tokenHash, { personId, beganAt: now() });
    },
    async dropIdleSessions(before) {
      const idle = [...sessions].filter(([, session]) => isIdle(session, before));
      for (const [tokenHash, { personId }] of idle) {
        sessions.delete(tokenHash);
        people.delete(personId);
      }
      return idle.length;
    },
    async renamePerson(personId, name) {
      if (people.has(personId)) people.set(personId, { id: personId, name });
    },

    async addBoard({ id, title, personId }) {
      refuseIf(
        boards.has(id) || !people.has(personId),
        "The board exists already or its person does not.",
      );
      const roles = new Map<string, Role>([[personId, "facilitator"]]);
      boards.set(id, { id, title, createdAt: now(), changedAt: now(), removedAt: null, roles });
    },
    async board(boardId, personId) {
      const board = boards.get(boardId);
      return (board && entry(board, personId)[0]) ?? null;
    },
    async boardsOf(personId) {
      return [...boards.values()]
        .flatMap((board) => entry(board, personId))
        .toSorted((a, b) => b.changedAt - a.changedAt);
    },
    async renameBoard(boardId, title) {
      change(boardId, { title });
    },
    async trashBoard(boardId, removedAt) {
      change(boardId, { removedAt });
    },

    async roleOf(boardId, personId) {
      const board = boards.get(boardId);
      return (board?.removedAt === null && board.roles.get(personId)) || null;
    },
    async setRole(boardId, personId, role) {
      const roles = boards.get(boardId)?.roles;
      if (role === null) return void roles?.delete(personId);
      refuseIf(!roles || !people.has(personId), "There is no such board or person.");
      roles?.set(personId, role);
    },
    async peopleOf(boardId) {
      const roles = boards.get(boardId)?.roles ?? [];
      return [...roles]
        .flatMap(([personId, role]) => {
          const person = people.get(personId);
          return person ? [{ ...person, role }] : [];
        })
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    },

    async addLink(link, secretHash) {
      const isTaken =
        links.has(link.id) || [...links.values()].some((kept) => kept.secretHash === secretHash);
      refuseIf(
        isTaken || !boards.has(link.boardId),
        "The link exists already or its board does not.",
      );
      links.set(link.id, { link, secretHash });
    },
    async linksOf(boardId) {
      const ofBoard = [...links.values()]
        .map(({ link }) => link)
        .filter((link) => link.boardId === boardId);
      return ofBoard.toSorted((a, b) => a.createdAt - b.createdAt);
    },
    async linkBySecret(secretHash) {
      return [...links.values()].find((kept) => kept.secretHash === secretHash)?.link ?? null;
    },
    async removeLink(boardId, linkId) {
      return links.get(linkId)?.link.boardId === boardId && links.delete(linkId);
    },
  };
}

function refuseIf(broken: boolean, rule: string): void {
  if (broken) throw new StorageError(rule);
}
