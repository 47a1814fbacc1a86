import * as v from "valibot";
import { roles } from "../model/role";
import { mostUses, passcodeLength } from "./link-limits";
import { nameSchema } from "./people";

/** The same letters are the same bytes, whatever keyboard they come from. */
export const passcodeSchema = v.pipe(
  v.string("A passcode is a text."),
  v.maxLength(4 * passcodeLength.most, "The passcode is too long."),
  v.normalize("NFKC"),
  v.trim(),
);

/** What a link is for: people who `join`, or a big screen on a `wall`, at which nobody types. */
export const linkKinds = ["join", "wall"] as const;

const newLinkFields = v.strictObject({
  role: v.picklist(
    roles.filter((role) => role !== "facilitator"),
    "A link gives the role editor, commenter or viewer.",
  ),
  passcode: v.optional(
    v.pipe(
      passcodeSchema,
      v.minLength(
        passcodeLength.least,
        `A passcode has at least ${passcodeLength.least} characters.`,
      ),
      v.maxLength(passcodeLength.most, `A passcode has at most ${passcodeLength.most} characters.`),
    ),
  ),
  expiresAt: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  uses: v.optional(
    v.pipe(
      v.number("Uses are a number."),
      v.integer("Uses are a whole number."),
      v.minValue(1, "A link lets at least one person in."),
      v.maxValue(mostUses, `A link lets at most ${mostUses} people in.`),
    ),
  ),
  name: v.optional(nameSchema),
  kind: v.optional(v.picklist(linkKinds, "A link is of the kind join or wall.")),
});

/**
 * `POST /api/boards/:id/links`. `expiresAt` is Unix ms; `uses` is how many people may come by it; `name` is for those who manage
 * links; `kind` is `join` if nothing is said. Strict, so that nobody takes a link for protected by something that was not understood.
 */
export const newLinkRequest = v.pipe(
  newLinkFields,
  v.check(
    ({ kind, role, passcode }) => kind !== "wall" || (role === "viewer" && passcode === undefined),
    "A wall screen only reads, and can't type a passcode.",
  ),
);
export type NewLinkRequest = v.InferInput<typeof newLinkRequest>;

/** The only time that the secret is seen: `url` ends in `#<secret>`. */
export const newLinkAnswer = v.object({ id: v.string(), url: v.string() });

/** A link that has not been withdrawn. Times are Unix ms; without `expiresAt` it lasts; `uses.now` people have come by it. */
export const linkAnswer = v.object({
  id: v.string(),
  role: v.picklist(roles),
  /** Empty when it has none. */
  name: v.string(),
  createdAt: v.number(),
  expiresAt: v.nullable(v.number()),
  hasPasscode: v.boolean(),
  kind: v.picklist(linkKinds),
  uses: v.object({ most: v.nullable(v.number()), now: v.number() }),
});
export type LinkAnswer = v.InferOutput<typeof linkAnswer>;

/** `GET /api/boards/:id/links`: oldest first, without those that were withdrawn. */
export const linksAnswer = v.object({ links: v.array(linkAnswer) });
