import { makeMemoryDevices } from "./memory-devices";
import { makeMemoryLinks } from "./memory-links";
import { makeMemoryMembers } from "./memory-members";
import { type KeptBoard, makeMemoryState, takeName } from "./memory-state";
import { makeMemoryTemplates } from "./memory-templates";
import { type BoardEntry, type Directory, sessionAge } from "./directory";
import { StorageError } from "./storage";

/** A directory that lasts as long as the process. */
export interface MemoryDirectory extends Directory {
  /** Notes that a board was changed now. */
  touch(boardId: string): void;
}

/** Makes an empty one; `now` is in Unix ms. */
export function makeMemoryDirectory(now: () => number): MemoryDirectory {
  const state = makeMemoryState(now);
  const { people, sessions, boards, templates } = state;

  const change = (boardId: string, changed: Partial<KeptBoard>) => {
    const board = boards.get(boardId);
    if (board) boards.set(boardId, { ...board, ...changed });
  };
  const entry = (board: KeptBoard, personId: string): BoardEntry[] => {
    const role = board.seats.get(personId)?.role;
    if (!role) return [];
    const { id, title, createdAt, changedAt, removedAt } = board;
    return [{ id, title, role, createdAt, changedAt, removedAt }];
  };
  const isIdle = (personId: string) =>
    people.get(personId)?.name === "" &&
    ![...boards.values()].some(({ seats }) => seats.has(personId)) &&
    ![...templates.values()].some((template) => template.personId === personId);
  const hasEnded = ({ usedAt }: { readonly usedAt: number }) => usedAt <= now() - sessionAge;

  return {
    ...makeMemoryMembers(state),
    ...makeMemoryLinks(state),
    ...makeMemoryDevices(state),
    ...makeMemoryTemplates(state),

    touch: (boardId) => change(boardId, { changedAt: now() }),

    async personOfSession(tokenHash) {
      const session = sessions.get(tokenHash);
      if (!session || hasEnded(session)) return null;
      session.usedAt = now();
      return people.get(session.personId) ?? null;
    },
    async addSession(tokenHash, personId) {
      refuseIf(
        sessions.has(tokenHash) || people.has(personId),
        "The session or its person exists already.",
      );
      people.set(personId, { id: personId, name: "" });
      sessions.set(tokenHash, { personId, beganAt: now(), usedAt: now() });
    },
    async dropIdleSessions(before) {
      const idle = [...sessions].filter(
        ([, { personId, beganAt }]) => beganAt < before && isIdle(personId),
      );
      for (const [tokenHash, { personId }] of idle) {
        sessions.delete(tokenHash);
        people.delete(personId);
      }
      for (const [tokenHash, session] of sessions)
        if (hasEnded(session)) sessions.delete(tokenHash);
      return idle.length;
    },
    async renamePerson(personId, name) {
      takeName(state, personId, name);
    },

    async addBoard({ id, title, personId }) {
      refuseIf(
        boards.has(id) || !people.has(personId),
        "The board exists already or its person does not.",
      );
      const maker = { role: "facilitator", linkId: null, name: null, arrivals: [] } as const;
      const seats = new Map([[personId, { ...maker, arrivals: [] }]]);
      const times = { createdAt: now(), changedAt: now(), removedAt: null };
      boards.set(id, { id, title, ...times, seats, log: [] });
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
  };
}

function refuseIf(broken: boolean, rule: string): void {
  if (broken) throw new StorageError(rule);
}
