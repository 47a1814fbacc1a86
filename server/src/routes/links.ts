import { makeId } from "@resa/shared/model/id";
import { linksAnswer, newLinkAnswer, newLinkRequest } from "@resa/shared/protocol/links";
import { Hono } from "hono";
import { validator } from "hono-openapi";
import { hashPasscode } from "../auth/passcode";
import { hashSecret, makeSecret } from "../auth/secret";
import { boardFor } from "./access";
import { describe } from "./describe";
import { Problem, refuse } from "./problem";
import { atMost } from "./rate-limit";
import type { Env, Services } from "./services";

/** `/api/boards/:boardId/links`: whoever has a link gets its role. */
export const links = ({ storage: { directory }, registry, publicUrl, limits }: Services) =>
  new Hono<Env>()
    .post(
      "/:boardId/links",
      describe("Makes a link; its secret is shown this once.", 201, newLinkAnswer),
      atMost({ limits }, "links"),
      validator("json", newLinkRequest, refuse),
      async (c) => {
        const { boardId } = c.req.param();
        const by = c.get("person").id;
        await boardFor(directory, boardId, by, "links.manage");
        const { role, name = "", kind = "join", passcode, ...limits } = c.req.valid("json");
        const { expiresAt = null, uses = null } = limits;
        const secret = makeSecret();
        const link = {
          id: makeId(),
          boardId,
          role,
          name,
          kind,
          expiresAt,
          mostUses: uses,
          secretHash: hashSecret(secret),
          passcodeHash: passcode === undefined ? null : await hashPasscode(passcode),
        };
        await directory.addLink(link, by);
        // In the fragment, which browsers keep to themselves: never in a log or a referrer.
        const url = `${(publicUrl ?? new URL(c.req.url)).origin}/${kind}#${secret}`;
        return c.json({ id: link.id, url }, 201);
      },
    )
    .get("/:boardId/links", describe("The links of a board.", 200, linksAnswer), async (c) => {
      const { boardId } = c.req.param();
      await boardFor(directory, boardId, c.get("person").id, "links.manage");
      return c.json({ links: await directory.linksOf(boardId) }, 200);
    })
    .delete(
      "/:boardId/links/:linkId",
      describe("Withdraws a link, and with it the roles that came by it.", 204, null),
      async (c) => {
        const { boardId, linkId } = c.req.param();
        const by = c.get("person").id;
        await boardFor(directory, boardId, by, "links.manage");
        const changes = await directory.withdrawLink(boardId, linkId, by);
        if (!changes) throw new Problem("not-found");
        for (const { personId, role } of changes) registry.changeRole(boardId, personId, role);
        return c.body(null, 204);
      },
    );
