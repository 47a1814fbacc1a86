import { addReaction, removeReaction } from "@resa/shared/operations/reaction";
import { reactionParams } from "@resa/shared/protocol/reactions";
import { Hono } from "hono";
import { validator } from "hono-openapi";
import { describe } from "./describe";
import { commands } from "./feedback";
import { refuse } from "./problem";
import { atMost } from "./rate-limit";
import type { Env, Services } from "./services";

/** `/api/boards/:boardId/reactions/…`: what people say without words; one of each kind per person. */
export const reactions = (services: Services) => {
  const { give } = commands(services);
  const bounded = atMost(services, "reactions");
  return new Hono<Env>()
    .put(
      "/:boardId/reactions/:on/:id/:reaction",
      describe("Reacts to a note or a comment.", 204, null),
      bounded,
      validator("param", reactionParams, refuse),
      async (c) => {
        const { boardId, ...reaction } = c.req.valid("param");
        await give({
          boardId,
          personId: c.get("person").id,
          run: (doc, { by, at }) => addReaction(doc, { ...reaction, personId: by }, at),
        });
        return c.body(null, 204);
      },
    )
    .delete(
      "/:boardId/reactions/:on/:id/:reaction",
      describe("Takes one's reaction back.", 204, null),
      bounded,
      validator("param", reactionParams, refuse),
      async (c) => {
        const { boardId, ...reaction } = c.req.valid("param");
        await give({
          boardId,
          personId: c.get("person").id,
          run: (doc, { by }) => removeReaction(doc, { ...reaction, personId: by }),
        });
        return c.body(null, 204);
      },
    );
};
