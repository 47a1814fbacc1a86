import type { Role } from "@resa/shared/model/role";
import type { Room } from "./room";
import type { Writers } from "./writers";

/** All who are connected, whatever documents they have open. */
export interface Crowd {
  /** Somebody took another name, or one board gave them one: their presence there says so at once. */
  renamePerson(personId: string, name: string, boardId?: string): void;
  /** Somebody's role changed or went (null): their connections to the board end with 4409 or 4403. */
  changeRole(boardId: string, personId: string, role: Role | null): void;
  /** The browsers of a person are another's now: all their connections end with 4409, and come back as that person's. */
  merge(formerId: string, personId: string): void;
  /** The people who have the board open. */
  peopleOn(boardId: string): ReadonlySet<string>;
  /** Whether somebody looks at the board, and not only a screen on a wall does in their browser. */
  isSeenBy(boardId: string, personId: string): boolean;
}

/** `roomsOf` gives the open rooms, of one board or of all. */
export const makeCrowd = (
  roomsOf: (boardId?: string) => readonly Room[],
  writers: Writers,
): Crowd => ({
  renamePerson(personId, name, boardId) {
    for (const room of roomsOf(boardId)) room.renamePerson(personId, name);
  },
  changeRole(boardId, personId, role) {
    for (const room of roomsOf(boardId)) room.changeRole(personId, role);
  },
  merge(formerId, personId) {
    writers.merge(formerId, personId);
    for (const room of roomsOf()) room.reconnect(formerId);
  },
  peopleOn: (boardId) => new Set(roomsOf(boardId).flatMap((room) => room.people())),
  isSeenBy: (boardId, personId) => roomsOf(boardId).some((room) => room.isSeenBy(personId)),
});
