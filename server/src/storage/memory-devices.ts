import { outranks } from "@resa/shared/model/role";
import type { Access, RoleChange } from "./access";
import type { MemoryState } from "./memory-state";

/** One person on several devices, in memory. */
export function makeMemoryDevices(
  state: MemoryState,
): Pick<Access, "addDeviceCode" | "useDeviceCode"> {
  const { people, sessions, boards, templates, codes, now } = state;

  const forget = (personId: string): void => {
    for (const [hash, code] of codes)
      if (code.personId === personId || code.expiresAt <= now()) codes.delete(hash);
  };

  /** Everything of `formerId` becomes that of `personId`. */
  const merge = (formerId: string, personId: string): RoleChange[] => {
    const changes = [...boards.values()].flatMap(({ id: boardId, seats }): RoleChange[] => {
      const former = seats.get(formerId);
      const mine = seats.get(personId);
      seats.delete(formerId);
      if (!former) return [];
      const arrivals = [...new Set([...former.arrivals, ...(mine?.arrivals ?? [])])];
      const isHigher = !mine || outranks(former.role, mine.role);
      const { role, linkId } = isHigher ? former : mine;
      seats.set(personId, { role, linkId, name: mine?.name ?? null, arrivals });
      return isHigher ? [{ boardId, personId, role }] : [];
    });
    for (const session of sessions.values())
      if (session.personId === formerId) session.personId = personId;
    for (const template of templates.values())
      if (template.personId === formerId) template.personId = personId;
    people.delete(formerId);
    return changes;
  };

  return {
    async addDeviceCode(codeHash, personId, age) {
      forget(personId);
      const expiresAt = now() + age;
      codes.set(codeHash, { personId, expiresAt });
      return expiresAt;
    },
    async useDeviceCode(codeHash, formerId) {
      const code = codes.get(codeHash);
      const person = code && code.expiresAt > now() && people.get(code.personId);
      if (!person) return null;
      forget(person.id);
      return { person, changes: person.id === formerId ? [] : merge(formerId, person.id) };
    },
  };
}
