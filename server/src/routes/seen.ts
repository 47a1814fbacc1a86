import { readThread } from "@resa/shared/document/feedback-doc";
import { commentLog } from "@resa/shared/operations/comment-log";
import { readsAnswer, seenRequest } from "@resa/shared/protocol/seen";
import { Hono } from "hono";
import { validator } from "hono-openapi";
import { boardFor } from "./access";
import { describe } from "./describe";
import { Problem, refuse } from "./problem";
import { atMost } from "./rate-limit";
import type { Env, Services } from "./services";

/** `/api/boards/:boardId/reads` and `…/seen`: what one person has read and seen; nobody else learns of it. */
export const seen = ({ storage: { directory, reads }, registry, limits }: Services) => {
  const bounded = atMost({ limits }, "reads");
  return new Hono<Env>()
    .get(
      "/:boardId/reads",
      describe("Up to when one has read each thread and seen the board.", 200, readsAnswer),
      bounded,
      async (c) => {
        const { boardId } = c.req.param();
        const person = c.get("person");
        await boardFor(directory, boardId, person.id, "board.read");
        return c.json({ ...(await reads.of(boardId, person.id)), now: Date.now() }, 200);
      },
    )
    .put(
      "/:boardId/threads/:threadId/read",
      describe("Says up to when one has read a thread.", 204, null),
      bounded,
      validator("json", seenRequest, refuse),
      async (c) => {
        const { boardId, threadId } = c.req.param();
        const person = c.get("person");
        await boardFor(directory, boardId, person.id, "board.read");
        const said = await registry.change(`${boardId}/feedback`, (doc) =>
          readThread(doc, threadId) === null ? null : commentLog(doc),
        );
        if (said === null) throw new Problem("not-found");
        const { at } = c.req.valid("json");
        await reads.setRead(boardId, person.id, threadId, passed(at, said.last));
        return c.body(null, 204);
      },
    )
    .put(
      "/:boardId/seen",
      describe("Says up to when one has seen the board.", 204, null),
      bounded,
      validator("json", seenRequest, refuse),
      async (c) => {
        const { boardId } = c.req.param();
        const person = c.get("person");
        await boardFor(directory, boardId, person.id, "board.read");
        await reads.setSeen(boardId, person.id, passed(c.req.valid("json").at));
        return c.body(null, 204);
      },
    );
};

/** Nobody has seen the future, whatever their clock says, beyond what was said in it when ours was wrong. */
const passed = (at: number, last = 0): number => Math.min(at, Math.max(Date.now(), last));
