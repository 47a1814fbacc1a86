import type { Role } from "@resa/shared/model/role";
import type { AccessEntry } from "@resa/shared/protocol/access-log";
import type { Member, Outcome } from "./access";
import type { SqliteAccessLog } from "./sqlite-access-log";
import type { Connection } from "./sqlite-schema";
import { makeWitness } from "./told-twice";

/** The link of the role, or else the last that the person came by. */
const member = `
  SELECT people.id, coalesce(roles.name, people.name) AS name, role, coalesce(link_id, (
    SELECT link_id FROM arrivals
    WHERE arrivals.board_id = roles.board_id AND arrivals.person_id = roles.person_id
    ORDER BY at DESC LIMIT 1)) AS linkId
  FROM people JOIN roles ON person_id = people.id`;

/** Who has which role: the methods of Access for that, with the time given. Runs in the worker. */
export function makeSqliteMembers(db: Connection, log: SqliteAccessLog) {
  const roleOf = db.prepare(`
    SELECT role FROM roles JOIN boards ON id = board_id
    WHERE board_id = ? AND person_id = ? AND removed_at IS NULL`);
  const memberOf = db.prepare(`
    ${member} JOIN boards ON boards.id = board_id
    WHERE board_id = ? AND person_id = ? AND removed_at IS NULL`);
  const witnessRole = makeWitness(db, "roles");
  const peopleOf = db.prepare(`${member} WHERE board_id = ? ORDER BY 2, 1`);
  const seat = db.prepare("SELECT role FROM roles WHERE board_id = ? AND person_id = ?");
  const otherFacilitators = db.prepare(`
    SELECT 1 FROM roles WHERE board_id = ? AND person_id <> ? AND role = 'facilitator' LIMIT 1`);
  const setRole = db.prepare(
    "UPDATE roles SET role = ?, link_id = NULL WHERE board_id = ? AND person_id = ?",
  );
  const setName = db.prepare("UPDATE roles SET name = ? WHERE board_id = ? AND person_id = ?");
  const drop = db.prepare("DELETE FROM roles WHERE board_id = ? AND person_id = ?");

  const roleIn = (boardId: string, personId: string): Role | undefined =>
    (seat.all(boardId, personId) as { role: Role }[])[0]?.role;
  const isLastFacilitator = (boardId: string, personId: string, role: Role): boolean =>
    role === "facilitator" && otherFacilitators.all(boardId, personId).length === 0;

  return {
    roleOf(boardId: string, personId: string): Role | null {
      witnessRole(boardId, personId);
      return (roleOf.all(boardId, personId) as { role: Role }[])[0]?.role ?? null;
    },
    memberOf(boardId: string, personId: string): Member | null {
      witnessRole(boardId, personId);
      return (memberOf.all(boardId, personId) as Member[])[0] ?? null;
    },
    peopleOf(boardId: string): Member[] {
      return peopleOf.all(boardId) as Member[];
    },
    setRole(boardId: string, personId: string, role: Role, by: string, at: number): Outcome {
      const before = roleIn(boardId, personId);
      if (!before) return "unknown";
      if (role !== "facilitator" && isLastFacilitator(boardId, personId, before))
        return "last-facilitator";
      setRole.run(role, boardId, personId);
      if (role !== before) log.note(boardId, { by, what: "role-changed", personId, role }, at);
      return "done";
    },
    renameMember(boardId: string, personId: string, name: string, by: string, at: number): boolean {
      if (!roleIn(boardId, personId)) return false;
      log.note(boardId, { by, what: "renamed", personId, name }, at);
      setName.run(name, boardId, personId);
      return true;
    },
    removeMember(boardId: string, personId: string, by: string, at: number): Outcome {
      const before = roleIn(boardId, personId);
      if (!before) return "unknown";
      if (isLastFacilitator(boardId, personId, before)) return "last-facilitator";
      log.note(boardId, { by, what: by === personId ? "left" : "removed", personId }, at);
      drop.run(boardId, personId);
      return "done";
    },
    accessLog(boardId: string, most: number): AccessEntry[] {
      return log.newest(boardId, most);
    },
  };
}
