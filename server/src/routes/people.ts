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
      const me = c.get("person").id;
      await boardFor(directory, boardId, me, "board.read");
      const all = await directory.peopleOf(boardId);
      const people = all.map((person) => ({
        ...person,
        linkId: null,
        here: false,
        isMe: person.id === me,
      }));
      return c.json({ people }, 200);
    },
  );
