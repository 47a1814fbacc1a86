import { peopleAnswer } from "@resa/shared/protocol/people";
import { Hono } from "hono";
import { boardFor } from "./access";
import { describe } from "./describe";
import type { Env, Services } from "./services";

/** `/api/boards/:boardId/people`: who has a role on a board. */
export const people = ({ storage: { directory } }: Services) =>
  new Hono<Env>().get(
    "/:boardId/people",
    describe("The people of a board and their roles.", 200, peopleAnswer),
    async (c) => {
      const { boardId } = c.req.param();
      await boardFor(directory, boardId, c.get("person").id, "board.read");
      const all = await directory.peopleOf(boardId);
      return c.json({ people: all.map(({ id, name, role }) => ({ id, name, role })) }, 200);
    },
  );
