import * as v from "valibot";
import { languages } from "../model/language";

/** `GET /api/templates`: without a language, the browser's. */
export const templatesQuery = v.object({ language: v.optional(v.picklist(languages)) });

const list = <S extends v.GenericSchema>(schema: S) => v.pipe(v.array(schema), v.readonly());

/** A template in one language, and its TemplatePicture. */
export const templateAnswer = v.object({
  id: v.string(),
  title: v.string(),
  description: v.string(),
  picture: v.object({
    phases: list(v.number()),
    lanes: v.number(),
    notes: list(v.object({ lane: v.number(), step: v.number(), colour: v.number() })),
  }),
});
export type TemplateAnswer = v.InferOutput<typeof templateAnswer>;

export const templatesAnswer = v.object({ templates: v.array(templateAnswer) });
