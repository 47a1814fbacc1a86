import { outranks, type Role } from "@resa/shared/model/role";
import type { Merger, RoleChange } from "./access";
import type { Person } from "./directory";
import type { Connection } from "./sqlite-schema";

interface Seat {
  readonly boardId: string;
  readonly role: Role;
  readonly linkId: string | null;
}

/** One person on several devices: the methods of Access for that, with the time given. Runs in the worker. */
export function makeSqliteDevices(db: Connection) {
  const forget = db.prepare("DELETE FROM device_codes WHERE person_id = ? OR expires_at <= ?");
  const add = db.prepare(
    "INSERT INTO device_codes (code_hash, person_id, expires_at) VALUES (?, ?, ?)",
  );
  const personOf = db.prepare(`
    SELECT id, name FROM people JOIN device_codes ON person_id = id
    WHERE code_hash = ? AND expires_at > ?`);

  const seats = db.prepare(
    "SELECT board_id AS boardId, role, link_id AS linkId FROM roles WHERE person_id = ?",
  );
  const seat = db.prepare(`
    INSERT INTO roles (board_id, person_id, role, link_id) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET role = excluded.role, link_id = excluded.link_id`);
  const moveArrivals = db.prepare(`
    INSERT OR IGNORE INTO arrivals (board_id, person_id, link_id, at)
    SELECT board_id, ?, link_id, at FROM arrivals WHERE person_id = ?`);
  const moveSessions = db.prepare("UPDATE sessions SET person_id = ? WHERE person_id = ?");
  const moveTemplates = db.prepare("UPDATE templates SET person_id = ? WHERE person_id = ?");
  const dropPerson = db.prepare("DELETE FROM people WHERE id = ?");

  /** Everything of `formerId` becomes that of `personId`. */
  const merge = (formerId: string, personId: string): RoleChange[] => {
    const held = new Map(
      (seats.all(personId) as Seat[]).map(({ boardId, role }) => [boardId, role]),
    );
    const gained = (seats.all(formerId) as Seat[]).filter(({ boardId, role }) => {
      const mine = held.get(boardId);
      return mine === undefined || outranks(role, mine);
    });
    for (const { boardId, role, linkId } of gained) seat.run(boardId, personId, role, linkId);
    moveArrivals.run(personId, formerId);
    moveSessions.run(personId, formerId);
    moveTemplates.run(personId, formerId);
    dropPerson.run(formerId);
    return gained.map(({ boardId, role }) => ({ boardId, personId, role }));
  };

  return {
    addDeviceCode(codeHash: string, personId: string, age: number, at: number): number {
      forget.run(personId, at);
      add.run(codeHash, personId, at + age);
      return at + age;
    },
    useDeviceCode(codeHash: string, formerId: string, at: number): Merger | null {
      const person = (personOf.all(codeHash, at) as Person[])[0];
      if (!person) return null;
      forget.run(person.id, at);
      return { person, changes: person.id === formerId ? [] : merge(formerId, person.id) };
    },
  };
}
