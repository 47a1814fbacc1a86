import { outranks, type Role } from "@resa/shared/model/role";
import type { Closed, Door, Entry, Link, NewLink, RoleChange } from "./access";
import type { SqliteAccessLog } from "./sqlite-access-log";
import type { Connection } from "./sqlite-schema";
import { makeWitness } from "./told-twice";

interface LinkRow extends Pick<Link, "id" | "role" | "name" | "kind" | "createdAt" | "expiresAt"> {
  readonly boardId: string;
  readonly passcodeHash: string | null;
  readonly mostUses: number | null;
  readonly uses: number;
  readonly withdrawnAt: number | null;
}
/** A role, and the link that it came by; null = given by hand. */
interface Seat {
  readonly role: Role;
  readonly linkId: string | null;
}

const link = `
  SELECT links.id, board_id AS boardId, role, name, kind, links.created_at AS createdAt, expires_at AS expiresAt,
    passcode_hash AS passcodeHash, most_uses AS mostUses, uses, withdrawn_at AS withdrawnAt
  FROM links`;

/** Links and coming by them: the methods of Access for that, with the time given. Runs in the worker. */
export function makeSqliteLinks(db: Connection, log: SqliteAccessLog) {
  const add = db.prepare(`
    INSERT INTO links
      (id, board_id, role, name, kind, secret_hash, passcode_hash, created_at, expires_at, most_uses)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const linksOf = db.prepare(`
    ${link} WHERE board_id = ? AND withdrawn_at IS NULL ORDER BY links.created_at, links.id`);
  const used = `${link} JOIN boards ON boards.id = board_id WHERE removed_at IS NULL`;
  const bySecret = db.prepare(`${used} AND secret_hash = ?`);
  const byId = db.prepare(`${used} AND links.id = ?`);
  const witnessLink = makeWitness(db, "links");
  const witnessRole = makeWitness(db, "roles");
  const countUse = db.prepare("UPDATE links SET uses = uses + 1 WHERE id = ?");
  const withdraw = db.prepare(`
    UPDATE links SET withdrawn_at = ? WHERE board_id = ? AND id = ? AND withdrawn_at IS NULL`);

  const seatOf = db.prepare(
    "SELECT role, link_id AS linkId FROM roles WHERE board_id = ? AND person_id = ?",
  );
  const seatBy = db.prepare(
    "INSERT INTO roles (board_id, person_id, role, link_id) VALUES (?, ?, ?, ?)",
  );
  const reseat = db.prepare(
    "UPDATE roles SET role = ?, link_id = ? WHERE board_id = ? AND person_id = ?",
  );
  const unseat = db.prepare("DELETE FROM roles WHERE board_id = ? AND person_id = ?");
  const seatedBy = db.prepare(
    "SELECT person_id AS personId FROM roles WHERE board_id = ? AND link_id = ?",
  );
  const arrive = db.prepare(
    "INSERT INTO arrivals (board_id, person_id, link_id, at) VALUES (?, ?, ?, ?)",
  );
  const arrivedBy = db.prepare("SELECT 1 FROM arrivals WHERE link_id = ? AND person_id = ?");
  const otherWays = db.prepare(`
    SELECT role, id AS linkId FROM arrivals JOIN links ON id = link_id
    WHERE arrivals.board_id = ? AND person_id = ? AND withdrawn_at IS NULL`);

  const ownName = db.prepare("SELECT name FROM people WHERE id = ?");
  const renamePerson = db.prepare("UPDATE people SET name = ? WHERE id = ?");
  const forgetNames = db.prepare("UPDATE roles SET name = NULL WHERE person_id = ?");

  const seat = (boardId: string, personId: string): Seat | undefined =>
    (seatOf.all(boardId, personId) as Seat[])[0];

  const stateFor = (row: LinkRow, personId: string, at: number): "open" | "member" | Closed => {
    if (row.withdrawnAt !== null) return "withdrawn";
    const held = seat(row.boardId, personId);
    if (held && (held.linkId === null || arrivedBy.all(row.id, personId).length > 0))
      return "member";
    if (row.expiresAt !== null && row.expiresAt <= at) return "expired";
    return row.mostUses !== null && row.uses >= row.mostUses ? "used-up" : "open";
  };

  const takeName = (personId: string, name: string): void => {
    if ((ownName.all(personId) as { name: string }[])[0]?.name === name) return;
    renamePerson.run(name, personId);
    forgetNames.run(personId);
  };

  const letIn = ({ id, boardId, role }: LinkRow, personId: string, at: number): void => {
    const held = seat(boardId, personId);
    if (!held) seatBy.run(boardId, personId, role, id);
    else if (outranks(role, held.role)) reseat.run(role, id, boardId, personId);
    arrive.run(boardId, personId, id, at);
    countUse.run(id);
  };

  return {
    addLink(added: NewLink, by: string, at: number): void {
      const { id, boardId, role, name, kind, secretHash, passcodeHash } = added;
      const { expiresAt, mostUses } = added;
      add.run(id, boardId, role, name, kind, secretHash, passcodeHash, at, expiresAt, mostUses);
      log.note(boardId, { by, what: "link-made", linkId: id, role, name }, at);
    },
    linksOf(boardId: string): Link[] {
      return (linksOf.all(boardId) as LinkRow[]).map((row) => {
        const { id, role, name, kind, createdAt, expiresAt } = row;
        const uses = { most: row.mostUses, now: row.uses };
        const hasPasscode = row.passcodeHash !== null;
        return { id, role, name, kind, createdAt, expiresAt, hasPasscode, uses };
      });
    },
    doorOf(secretHash: string, personId: string, at: number): Door | null {
      const row = (bySecret.all(secretHash) as LinkRow[])[0];
      if (!row) return null;
      witnessLink(row.id);
      const state = stateFor(row, personId, at);
      const door = { linkId: row.id, passcodeHash: row.passcodeHash };
      return state === "open" || state === "member"
        ? { ...door, state }
        : { ...door, state: "closed", why: state };
    },
    enter(linkId: string, personId: string, name: string, at: number): Entry | Closed | null {
      const row = (byId.all(linkId) as LinkRow[])[0];
      if (!row) return null;
      witnessLink(row.id);
      witnessRole(row.boardId, personId);
      const state = stateFor(row, personId, at);
      if (state !== "open" && state !== "member") return state;
      takeName(personId, name);
      if (state === "open") letIn(row, personId, at);
      const { boardId } = row;
      const role = seat(boardId, personId)?.role;
      if (!role) return null;
      if (state === "open")
        log.note(boardId, { by: personId, what: "joined", personId, linkId, role }, at);
      return { boardId, role };
    },
    withdrawLink(boardId: string, linkId: string, by: string, at: number): RoleChange[] | null {
      if (withdraw.run(at, boardId, linkId).changes === 0) return null;
      log.note(boardId, { by, what: "link-withdrawn", linkId }, at);
      return (seatedBy.all(boardId, linkId) as { personId: string }[]).map(({ personId }) => {
        const [best] = (otherWays.all(boardId, personId) as Seat[]).toSorted((one, other) =>
          outranks(one.role, other.role) ? -1 : 1,
        );
        if (best) reseat.run(best.role, best.linkId, boardId, personId);
        else unseat.run(boardId, personId);
        return { boardId, personId, role: best?.role ?? null };
      });
    },
  };
}
