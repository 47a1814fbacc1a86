import * as v from "valibot";
import { roles } from "../model/role";
import { nameSchema } from "./people";

/**
 * `POST /api/boards/:id/links`. `expiresAt` is Unix ms.
 * Strict, so that nobody takes a link for protected by something that was not understood.
 */
export const newLinkRequest = v.strictObject({
  role: v.picklist(
    roles.filter((role) => role !== "facilitator"),
    "A link gives the role editor, commenter or viewer.",
  ),
  expiresAt: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
});

/** The only time that the secret is seen: `url` ends in `#<secret>`. */
export const newLinkAnswer = v.object({ id: v.string(), url: v.string() });

/** `GET /api/boards/:id/links`. Times are Unix ms; a link without `expiresAt` lasts. */
export const linksAnswer = v.object({
  links: v.array(
    v.object({
      id: v.string(),
      role: v.picklist(roles),
      createdAt: v.number(),
      expiresAt: v.nullable(v.number()),
    }),
  ),
});

/** `POST /api/join`: the secret of a link, and the name to be known by. */
export const joinRequest = v.object({
  secret: v.pipe(v.string(), v.maxLength(200)),
  name: nameSchema,
});

export const joinAnswer = v.object({ boardId: v.string(), role: v.picklist(roles) });
