import {
  newTemplateRequest,
  ownTemplateAnswer,
  templateChangeRequest,
  templatesAnswer,
  templatesQuery,
} from "@resa/shared/protocol/templates";
import { pictureOf, templates as all } from "@resa/shared/templates/templates";
import { Hono } from "hono";
import { getCookie } from "hono/cookie";
import { validator } from "hono-openapi";
import { personOf, sessionCookie } from "../auth/session";
import { boardFor } from "./access";
import { describe } from "./describe";
import { withPerson } from "./guard";
import { languageOf } from "./language";
import { answerOf, keepTemplate } from "./own-templates";
import { Problem, refuse } from "./problem";
import { atMost } from "./rate-limit";
import type { Env, Services } from "./services";

/** `/api/templates`: boards to start from, those that everybody has and those that somebody made of boards for themselves. */
export const templates = (services: Services) => {
  const { storage, pictures, log } = services;
  const { directory, documents } = storage;
  const person = withPerson(services);
  return new Hono<Env>()
    .get(
      "/",
      describe("The templates, in the language asked for or preferred.", 200, templatesAnswer),
      validator("query", templatesQuery, refuse),
      async (c) => {
        const { language = languageOf(c) } = c.req.valid("query");
        c.header("Vary", "Accept-Language, Cookie", { append: true });
        const inLanguage = all.map((template) => ({
          id: template.id,
          title: template.title[language],
          description: template.description[language],
          picture: pictureOf(template),
        }));
        // Whoever only looks needs no session.
        const asker = await personOf(directory, getCookie(c, sessionCookie));
        const yours = asker ? await directory.templatesOf(asker.id) : [];
        return c.json({ templates: inLanguage, yours: yours.map(answerOf) }, 200);
      },
    )
    .post(
      "/",
      describe("Keeps a board as a template of one's own.", 201, ownTemplateAnswer),
      person,
      atMost(services, "templates"),
      validator("json", newTemplateRequest, refuse),
      async (c) => {
        const { board, title, texts } = c.req.valid("json");
        const by = c.get("person").id;
        await boardFor(directory, board, by, "board.read");
        const at = Math.floor(Date.now() / 1000);
        return c.json(await keepTemplate(services, { board, title, texts, by, at }), 201);
      },
    )
    .patch(
      "/:templateId",
      describe("Names a template of one's own anew.", 204, null),
      person,
      validator("json", templateChangeRequest, refuse),
      async (c) => {
        const { templateId } = c.req.param();
        const { title } = c.req.valid("json");
        const isOwn = await directory.renameTemplate(templateId, c.get("person").id, title);
        if (!isOwn) throw new Problem("not-found");
        return c.body(null, 204);
      },
    )
    .delete(
      "/:templateId",
      describe("Deletes a template of one's own; boards that were made from it stay.", 204, null),
      person,
      async (c) => {
        const { templateId } = c.req.param();
        const wasOwn = await directory.removeTemplate(templateId, c.get("person").id);
        if (!wasOwn) throw new Problem("not-found");
        // Nobody finds these any more; what the disk refuses now takes room and does no harm.
        await Promise.all([
          documents.remove(`${templateId}/board`),
          pictures.remove(templateId),
        ]).catch((error: unknown) =>
          log.warn({ err: error, templateId }, "template not swept away"),
        );
        return c.body(null, 204);
      },
    );
};
