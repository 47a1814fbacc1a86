import * as v from "valibot";
import { nameLimit } from "../model/person";
import { roles } from "../model/role";

export const nameSchema = v.pipe(
  v.string("A name is a text."),
  v.trim(),
  v.nonEmpty("A name is needed."),
  v.maxLength(nameLimit, `A name has at most ${nameLimit} characters.`),
);

/** `PATCH /api/me`. */
export const meRequest = v.object({ name: nameSchema });

/** Who one is; the name is empty until it has been given. */
export const meAnswer = v.object({ id: v.string(), name: v.string() });
export type MeAnswer = v.InferOutput<typeof meAnswer>;

/** `GET /api/boards/:id/people`. */
export const peopleAnswer = v.object({
  people: v.array(v.object({ id: v.string(), name: v.string(), role: v.picklist(roles) })),
});
