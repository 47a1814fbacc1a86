import { closeCodes } from "@resa/shared/protocol/close-codes";
import type { Role } from "@resa/shared/model/role";
import type { RoomSession } from "./session";

/** Those who are in a room, as persons. */
export interface Attendance {
  renamePerson(personId: string, name: string): void;
  changeRole(personId: string, role: Role | null): void;
  /** Ends somebody's sessions so that they come again. */
  reconnect(personId: string): void;
  /** Whose sessions there are, each as often as they have one. */
  people(): readonly string[];
  /** Whether somebody looks on: a screen on a wall is nobody, in whose browser ever it hangs. */
  isSeenBy(personId: string): boolean;
}

export function makeAttendance(
  sessions: ReadonlySet<RoomSession>,
  isWall: (session: RoomSession) => boolean,
): Attendance {
  const of = (personId: string): RoomSession[] =>
    [...sessions].filter(({ identity }) => identity.personId === personId);
  return {
    renamePerson(personId, name) {
      for (const session of of(personId)) session.rename(name);
    },
    changeRole(personId, role) {
      for (const session of of(personId)) {
        if (session.identity.role === role) continue;
        if (role === null) session.end(closeCodes.notPermitted, "access withdrawn");
        else session.end(closeCodes.roleChanged, "role changed, connect again");
      }
    },
    reconnect(personId) {
      for (const session of of(personId))
        session.end(closeCodes.roleChanged, "another person now, connect again");
    },
    people: () => [...sessions].map(({ identity }) => identity.personId),
    isSeenBy: (personId) => of(personId).some((session) => !isWall(session)),
  };
}
