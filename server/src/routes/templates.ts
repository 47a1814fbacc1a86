import { templatesAnswer, templatesQuery } from "@resa/shared/protocol/templates";
import { pictureOf, templates as all } from "@resa/shared/templates/templates";
import { Hono } from "hono";
import { validator } from "hono-openapi";
import { describe } from "./describe";
import { languageOf } from "./language";
import { refuse } from "./problem";

/** `/api/templates`: boards to start from. */
export const templates = () =>
  new Hono().get(
    "/",
    describe("The templates, in the language asked for or preferred.", 200, templatesAnswer),
    validator("query", templatesQuery, refuse),
    (c) => {
      const { language = languageOf(c) } = c.req.valid("query");
      c.header("Vary", "Accept-Language", { append: true });
      const inLanguage = all.map((template) => ({
        id: template.id,
        title: template.title[language],
        description: template.description[language],
        picture: pictureOf(template),
      }));
      return c.json({ templates: inLanguage }, 200);
    },
  );
