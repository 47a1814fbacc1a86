import * as v from "valibot";
import { isVisible, nameLimit } from "../model/person";
import { roles } from "../model/role";

/** What somebody, or a link, is called. */
export const nameSchema = v.pipe(
  v.string("A name is a text."),
  v.normalize("NFC"),
  v.trim(),
  v.nonEmpty("A name is needed."),
  v.maxLength(nameLimit, `A name has at most ${nameLimit} characters.`),
  v.check(isVisible, "A name has no hidden characters, and none that turn the direction of text."),
);

/** `PATCH /api/me`. */
export const meRequest = v.object({ name: nameSchema });

/** Who one is; the name is empty until it has been given. */
export const meAnswer = v.object({ id: v.string(), name: v.string() });
export type MeAnswer = v.InferOutput<typeof meAnswer>;

/** `PATCH /api/boards/:id/people/:personId`: the role given by hand, or what this board calls the person. */
export const personChangeRequest = v.pipe(
  v.strictObject({
    role: v.optional(v.picklist(roles, `A role is one of ${roles.join(", ")}.`)),
    name: v.optional(nameSchema),
  }),
  v.check(({ role, name }) => role !== undefined || name !== undefined, "Say a role or a name."),
);

/**
 * Somebody with a role on a board. `linkId` is the link that they came by, told to facilitators only (null to all others);
 * `here`: whether they have the board open.
 */
export const personAnswer = v.object({
  id: v.string(),
  name: v.string(),
  role: v.picklist(roles),
  linkId: v.nullable(v.string()),
  here: v.boolean(),
  isMe: v.boolean(),
});
export type PersonAnswer = v.InferOutput<typeof personAnswer>;

/** `GET /api/boards/:id/people`: by name. */
export const peopleAnswer = v.object({ people: v.array(personAnswer) });
