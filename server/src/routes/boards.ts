import { makeId } from "@resa/shared/model/id";
import { can } from "@resa/shared/model/role";
import { newBoard } from "@resa/shared/operations/apply-template";
import { renameBoard } from "@resa/shared/operations/board";
import {
  boardAnswer,
  boardChangeRequest,
  boardsAnswer,
  boardsQuery,
  newBoardRequest,
} from "@resa/shared/protocol/boards";
import { templateById } from "@resa/shared/templates/templates";
import { Hono } from "hono";
import { validator } from "hono-openapi";
import { boardFor } from "./access";
import { describe } from "./describe";
import { languageOf } from "./language";
import { takeTemplate } from "./own-templates";
import { Problem, refuse } from "./problem";
import { atMost } from "./rate-limit";
import type { Env, Services } from "./services";

/** `/api/boards`: make, list, name, put into the trash and take out again. */
export const boards = (services: Services) => {
  const { storage, registry, pictures } = services;
  const { directory, documents } = storage;
  return new Hono<Env>()
    .post(
      "/",
      describe("Makes a board, from a template when one is named.", 201, boardAnswer),
      atMost(services, "boards"),
      validator("json", newBoardRequest, refuse),
      async (c) => {
        const { title, template: templateId, language = languageOf(c) } = c.req.valid("json");
        const id = makeId(22);
        const personId = c.get("person").id;
        const author = { language, by: personId, at: Math.floor(Date.now() / 1000) };
        const template = templateId === undefined ? undefined : templateById(templateId);
        // The content first: a board that somebody can find is never half made.
        if (templateId === undefined || template) {
          await documents.append(`${id}/board`, newBoard(title, template, author));
        } else {
          const copy = { ...author, title, texts: true };
          const taken = await takeTemplate(services, templateId, copy);
          if (!taken) throw new Problem("template-unknown");
          await pictures.share(templateId, id, taken.pictures);
          await documents.append(`${id}/board`, taken.update);
        }
        await directory.addBoard({ id, title, personId });
        return c.json(await boardFor(directory, id, personId, "board.read"), 201);
      },
    )
    .get(
      "/",
      describe("The boards of this person, latest change first.", 200, boardsAnswer),
      validator("query", boardsQuery, refuse),
      async (c) => {
        const trash = c.req.valid("query").trash === "1";
        const all = await directory.boardsOf(c.get("person").id);
        return c.json({ boards: all.filter(({ removedAt }) => (removedAt !== null) === trash) });
      },
    )
    .get("/:boardId", describe("One board.", 200, boardAnswer), async (c) => {
      const { boardId } = c.req.param();
      return c.json(await boardFor(directory, boardId, c.get("person").id, "board.read"), 200);
    })
    .patch(
      "/:boardId",
      describe("Names the board anew.", 200, boardAnswer),
      validator("json", boardChangeRequest, refuse),
      async (c) => {
        const { boardId } = c.req.param();
        const personId = c.get("person").id;
        await boardFor(directory, boardId, personId, "board.rename");
        const { title } = c.req.valid("json");
        // The document says what a board is called; the directory follows it.
        await registry.change(`${boardId}/board`, (doc) => renameBoard(doc, title));
        const board = await boardFor(directory, boardId, personId, "board.read");
        return c.json({ ...board, title }, 200);
      },
    )
    .delete("/:boardId", describe("Puts the board into the trash.", 204, null), async (c) => {
      const { boardId } = c.req.param();
      await boardFor(directory, boardId, c.get("person").id, "board.remove");
      await directory.trashBoard(boardId, Date.now());
      await registry.closeBoard(boardId);
      return c.body(null, 204);
    })
    .post(
      "/:boardId/restore",
      describe("Takes the board out of the trash.", 200, boardAnswer),
      async (c) => {
        const { boardId } = c.req.param();
        const board = await directory.board(boardId, c.get("person").id);
        if (!board) throw new Problem("not-found");
        if (!can(board.role, "board.remove")) throw new Problem("not-permitted");
        await directory.trashBoard(boardId, null);
        return c.json({ ...board, removedAt: null }, 200);
      },
    );
};
