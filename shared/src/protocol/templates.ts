import * as v from "valibot";
import { titleLimit } from "../model/board";
import { feelings } from "../model/feeling";
import { languages } from "../model/language";

/** `GET /api/templates`: without a language, the browser's. */
export const templatesQuery = v.object({ language: v.optional(v.picklist(languages)) });

const title = v.pipe(
  v.string("A title is a text."),
  v.trim(),
  v.nonEmpty("A template needs a title."),
  v.maxLength(titleLimit, `A title has at most ${titleLimit} characters.`),
);

/** `POST /api/templates`: the board that it is made of, with what is written on its notes unless that is false. */
export const newTemplateRequest = v.object({
  title,
  board: v.string(),
  texts: v.optional(v.boolean(), true),
});

/** `PATCH /api/templates/:id`. */
export const templateChangeRequest = v.object({ title });

const list = <S extends v.GenericSchema>(schema: S) => v.pipe(v.array(schema), v.readonly());
const curve = list(v.nullable(v.picklist(feelings)));

/** What it takes to draw a template: a `TemplatePicture`. */
export const pictureAnswer = v.object({
  phases: list(v.number()),
  lanes: v.number(),
  notes: list(v.object({ lane: v.number(), step: v.number(), colour: v.number() })),
  curves: list(v.object({ lane: v.number(), wished: curve, actual: curve })),
});

/** A template in one language. */
export const templateAnswer = v.object({
  id: v.string(),
  title: v.string(),
  description: v.string(),
  picture: pictureAnswer,
});
export type TemplateAnswer = v.InferOutput<typeof templateAnswer>;

/** A template that the asker made of a board. `createdAt` is in Unix ms. */
export const ownTemplateAnswer = v.object({
  id: v.string(),
  title: v.string(),
  picture: pictureAnswer,
  createdAt: v.number(),
});
export type OwnTemplateAnswer = v.InferOutput<typeof ownTemplateAnswer>;

/** Those that everybody has, and those of one's own, the latest first. */
export const templatesAnswer = v.object({
  templates: v.array(templateAnswer),
  yours: v.array(ownTemplateAnswer),
});
