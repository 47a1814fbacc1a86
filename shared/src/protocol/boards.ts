import * as v from "valibot";
import { titleLimit } from "../model/board";
import { languages } from "../model/language";
import { roles } from "../model/role";

const title = v.pipe(
  v.string("A title is a text."),
  v.trim(),
  v.nonEmpty("A board needs a title."),
  v.maxLength(titleLimit, `A title has at most ${titleLimit} characters.`),
);

/** `POST /api/boards`. Without a language the template speaks the browser's. */
export const newBoardRequest = v.object({
  title,
  template: v.optional(v.string()),
  language: v.optional(v.picklist(languages)),
});

/** `PATCH /api/boards/:id`. */
export const boardChangeRequest = v.object({ title });

/** `GET /api/boards`: with `trash=1` the boards in the trash instead. */
export const boardsQuery = v.object({ trash: v.optional(v.picklist(["0", "1"])) });

/** A board as one person sees it. Times are Unix ms; `removedAt` is null unless it is in the trash. */
export const boardAnswer = v.object({
  id: v.string(),
  title: v.string(),
  role: v.picklist(roles),
  createdAt: v.number(),
  changedAt: v.number(),
  removedAt: v.nullable(v.number()),
});
export type BoardAnswer = v.InferOutput<typeof boardAnswer>;

export const boardsAnswer = v.object({ boards: v.array(boardAnswer) });
