import { can } from "@resa/shared/model/role";
import { renameKnownPerson } from "@resa/shared/operations/person-name";
import { peopleAnswer, personAnswer, personChangeRequest } from "@resa/shared/protocol/people";
import { Hono } from "hono";
import { validator } from "hono-openapi";
import type { Member, Outcome } from "../storage/access";
import { boardFor } from "./access";
import { describe } from "./describe";
import { languageOf } from "./language";
import { Problem, refuse } from "./problem";
import type { Env, Services } from "./services";

/** `/api/boards/:boardId/people`: who has a role on a board, and what facilitators do with that. */
export const people = ({ storage: { directory }, registry }: Services) => {
  /** How `me` sees the members of a board. */
  const shown = (boardId: string, me: { id: string; seesLinks: boolean }) => {
    const here = registry.peopleOn(boardId);
    return ({ linkId, ...member }: Member) => ({
      ...member,
      linkId: me.seesLinks ? linkId : null,
      here: here.has(member.id),
      isMe: member.id === me.id,
    });
  };

  return new Hono<Env>()
    .get(
      "/:boardId/people",
      describe("The people of a board and their roles.", 200, peopleAnswer),
      async (c) => {
        const { boardId } = c.req.param();
        const { id } = c.get("person");
        const { role } = await boardFor(directory, boardId, id, "board.read");
        const all = await directory.peopleOf(boardId);
        const { compare } = new Intl.Collator(languageOf(c));
        const byName = all.toSorted((one, other) => compare(one.name, other.name));
        const seesLinks = can(role, "people.manage");
        return c.json({ people: byName.map(shown(boardId, { id, seesLinks })) }, 200);
      },
    )
    .patch(
      "/:boardId/people/:personId",
      describe("Gives somebody another role, or a name on this board.", 200, personAnswer),
      validator("json", personChangeRequest, refuse),
      async (c) => {
        const { boardId, personId } = c.req.param();
        const by = c.get("person").id;
        await boardFor(directory, boardId, by, "people.manage");
        const { role, name } = c.req.valid("json");
        if (role !== undefined) {
          checkOutcome(await directory.setRole(boardId, personId, role, by));
          registry.changeRole(boardId, personId, role);
        }
        if (name !== undefined) {
          if (!(await directory.renameMember(boardId, personId, name, by)))
            throw new Problem("not-found");
          registry.renamePerson(personId, name, boardId);
          // What they said bears the new name too, also when they have gone.
          await registry.change(`${boardId}/feedback`, (doc) =>
            renameKnownPerson(doc, personId, name),
          );
        }
        const member = await directory.memberOf(boardId, personId);
        if (!member) throw new Problem("not-found");
        return c.json(shown(boardId, { id: by, seesLinks: true })(member), 200);
      },
    )
    .delete(
      "/:boardId/people/:personId",
      describe("Removes somebody, or leaves the board.", 204, null),
      async (c) => {
        const { boardId, personId } = c.req.param();
        const by = c.get("person").id;
        await boardFor(directory, boardId, by, by === personId ? "board.read" : "people.manage");
        checkOutcome(await directory.removeMember(boardId, personId, by));
        registry.changeRole(boardId, personId, null);
        return c.body(null, 204);
      },
    );
};

function checkOutcome(outcome: Outcome): void {
  if (outcome === "unknown") throw new Problem("not-found");
  if (outcome === "last-facilitator") throw new Problem("last-facilitator");
}
