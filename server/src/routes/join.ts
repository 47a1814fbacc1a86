import { roles, type Role } from "@resa/shared/model/role";
import { joinAnswer, joinRequest } from "@resa/shared/protocol/join";
import { Hono } from "hono";
import { validator } from "hono-openapi";
import { hashSecret } from "../auth/secret";
import { describe } from "./describe";
import { rename } from "./me";
import { Problem, refuse } from "./problem";
import { atMost } from "./rate-limit";
import type { Env, Services } from "./services";

/** A whole workshop behind one address gets in. */
const joinsPerMinute = 300;

const outranks = (one: Role, other: Role) => roles.indexOf(one) < roles.indexOf(other);

/** `/api/join`: the secret of a link becomes a role on its board. */
export const join = (services: Services) => {
  const { directory } = services.storage;
  return new Hono<Env>().post(
    "/",
    describe("Enters a board by a link, under a name.", 200, joinAnswer),
    atMost(joinsPerMinute),
    validator("json", joinRequest, refuse),
    async (c) => {
      const { secret, name } = c.req.valid("json");
      const link = await directory.linkBySecret(hashSecret(secret));
      if (!link) throw new Problem("link-unknown");
      const { boardId, role } = link;
      if (link.expiresAt !== null && link.expiresAt <= Date.now())
        throw new Problem("link-expired");

      const person = c.get("person");
      const before = await directory.board(boardId, person.id);
      if (!before || outranks(role, before.role)) {
        await directory.setRole(boardId, person.id, role, link.id);
        services.registry.changeRole(boardId, person.id, role);
      }
      // A link to a board in the trash works again when the board is restored.
      const granted = await directory.roleOf(boardId, person.id);
      if (!granted) throw new Problem("link-unknown");
      await rename(services, person, name);
      return c.json({ boardId, role: granted }, 200);
    },
  );
};
