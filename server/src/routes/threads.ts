import { can } from "@resa/shared/model/role";
import { addComment, editComment, removeComment } from "@resa/shared/operations/comment";
import { addThread, resolveThread } from "@resa/shared/operations/thread";
import {
  commentChangeRequest,
  newCommentRequest,
  newThreadRequest,
  saidAnswer,
  threadChangeRequest,
} from "@resa/shared/protocol/threads";
import { Hono } from "hono";
import { validator } from "hono-openapi";
import { describe } from "./describe";
import { commands } from "./feedback";
import { refuse } from "./problem";
import { atMost } from "./rate-limit";
import type { Env, Services } from "./services";

/** `/api/boards/:boardId/threads` and `…/comments`: what people say about a board. The same command twice does nothing twice. */
export const threads = (services: Services) => {
  const { give, known } = commands(services);
  const bounded = atMost(services, "comments", "addressComments");
  return new Hono<Env>()
    .post(
      "/:boardId/threads",
      describe("Begins a thread; its first comment has its id.", 201, saidAnswer),
      bounded,
      validator("json", newThreadRequest, refuse),
      async (c) => {
        const { boardId } = c.req.param();
        const { about = "", ...thread } = c.req.valid("json");
        const mentions = await known(boardId, thread.mentions);
        await give({
          boardId,
          personId: c.get("person").id,
          run: (doc, stamp) => addThread(doc, { ...thread, about, mentions }, stamp),
        });
        return c.json({ id: thread.id }, 201);
      },
    )
    .patch(
      "/:boardId/threads/:threadId",
      describe("Resolves a thread, or opens it again.", 200, saidAnswer),
      bounded,
      validator("json", threadChangeRequest, refuse),
      async (c) => {
        const { boardId, threadId: id } = c.req.param();
        const { resolved } = c.req.valid("json");
        await give({
          boardId,
          personId: c.get("person").id,
          run: (doc, stamp) => resolveThread(doc, { id, resolved }, stamp),
        });
        return c.json({ id }, 200);
      },
    )
    .post(
      "/:boardId/threads/:threadId/comments",
      describe("Answers in a thread.", 201, saidAnswer),
      bounded,
      validator("json", newCommentRequest, refuse),
      async (c) => {
        const { boardId, threadId } = c.req.param();
        const comment = c.req.valid("json");
        const mentions = await known(boardId, comment.mentions);
        await give({
          boardId,
          personId: c.get("person").id,
          run: (doc, stamp) => addComment(doc, { ...comment, threadId, mentions }, stamp),
        });
        return c.json({ id: comment.id }, 201);
      },
    )
    .patch(
      "/:boardId/comments/:commentId",
      describe("Says one's own comment in other words.", 200, saidAnswer),
      bounded,
      validator("json", commentChangeRequest, refuse),
      async (c) => {
        const { boardId, commentId: id } = c.req.param();
        const { text, mentions: named } = c.req.valid("json");
        const mentions = await known(boardId, named);
        await give({
          boardId,
          personId: c.get("person").id,
          run: (doc, stamp) => editComment(doc, { id, text, mentions }, stamp),
        });
        return c.json({ id }, 200);
      },
    )
    .delete(
      "/:boardId/comments/:commentId",
      describe("Deletes a comment, whose place stays; facilitators anybody's.", 204, null),
      bounded,
      async (c) => {
        const { boardId, commentId: id } = c.req.param();
        await give({
          boardId,
          personId: c.get("person").id,
          run: (doc, stamp, { role }) =>
            removeComment(doc, { id, mayModerate: can(role, "feedback.moderate") }, stamp),
        });
        return c.body(null, 204);
      },
    );
};
