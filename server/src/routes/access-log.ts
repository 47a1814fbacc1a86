import { accessLogAnswer } from "@resa/shared/protocol/access-log";
import { Hono } from "hono";
import { boardFor } from "./access";
import { describe } from "./describe";
import type { Env, Services } from "./services";

const mostShown = 500;

/** `/api/boards/:boardId/access-log`: who came, by what, and who decided so. */
export const accessLog = ({ storage: { directory } }: Services) =>
  new Hono<Env>().get(
    "/:boardId/access-log",
    describe("The latest changes of access to a board, newest first.", 200, accessLogAnswer),
    async (c) => {
      const { boardId } = c.req.param();
      await boardFor(directory, boardId, c.get("person").id, "people.manage");
      return c.json({ entries: await directory.accessLog(boardId, mostShown) }, 200);
    },
  );
