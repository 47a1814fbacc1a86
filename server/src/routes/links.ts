import { makeId } from "@resa/shared/model/id";
import { linksAnswer, newLinkAnswer, newLinkRequest } from "@resa/shared/protocol/links";
import { Hono } from "hono";
import { validator } from "hono-openapi";
import { hashSecret, makeSecret } from "../auth/secret";
import { boardFor } from "./access";
import { describe } from "./describe";
import { Problem, refuse } from "./problem";
import type { Env, Services } from "./services";

/** `/api/boards/:boardId/links`: whoever has a link gets its role. */
export const links = ({ storage: { directory }, publicUrl }: Services) =>
  new Hono<Env>()
    .post(
      "/:boardId/links",
      describe("Makes a link; its secret is shown this once.", 201, newLinkAnswer),
      validator("json", newLinkRequest, refuse),
      async (c) => {
        const { boardId } = c.req.param();
        await boardFor(directory, boardId, c.get("person").id, "links.manage");
        const { role, expiresAt = null } = c.req.valid("json");
        const secret = makeSecret();
        const link = { id: makeId(), boardId, role, createdAt: Date.now(), expiresAt };
        await directory.addLink(link, hashSecret(secret));
        // In the fragment, which browsers keep to themselves: never in a log or a referrer.
        const url = `${(publicUrl ?? new URL(c.req.url)).origin}/join#${secret}`;
        return c.json({ id: link.id, url }, 201);
      },
    )
    .get("/:boardId/links", describe("The links of a board.", 200, linksAnswer), async (c) => {
      const { boardId } = c.req.param();
      await boardFor(directory, boardId, c.get("person").id, "links.manage");
      const links = await directory.linksOf(boardId);
      return c.json(
        {
          links: links.map(({ id, role, createdAt, expiresAt }) => ({
            id,
            role,
            createdAt,
            expiresAt,
            name: "",
            hasPasscode: false,
            uses: { most: null, now: 0 },
          })),
        },
        200,
      );
    })
    .delete(
      "/:boardId/links/:linkId",
      describe("Withdraws a link; who came by it stays.", 204, null),
      async (c) => {
        const { boardId, linkId } = c.req.param();
        await boardFor(directory, boardId, c.get("person").id, "links.manage");
        if (!(await directory.removeLink(boardId, linkId))) throw new Problem("not-found");
        return c.body(null, 204);
      },
    );
