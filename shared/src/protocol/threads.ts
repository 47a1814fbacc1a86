import * as v from "valibot";
import { anchorKinds } from "../model/anchor";
import { commentLimit, mentionLimit } from "../model/comment";
import { isId } from "../model/id";
import { farthest } from "../model/place";
import { aboutLimit } from "../model/thread";

/** An id that a client made: it stands in addresses and keys. */
export const clientId = v.pipe(
  v.string("An id is a text."),
  v.regex(/^[\w-]{1,64}$/, "An id has 1 to 64 letters, digits, - and _."),
  v.check((id) => isId(id), "This can't be an id."),
);

const px = v.pipe(v.number(), v.finite(), v.minValue(-farthest), v.maxValue(farthest));
const anchor = v.union(
  [
    v.strictObject({ kind: v.picklist(anchorKinds), id: clientId }),
    v.strictObject({ kind: v.literal("point"), x: px, y: px }),
  ],
  "This is nothing that a thread can be about.",
);
const text = v.pipe(
  v.string("A comment is a text."),
  v.trim(),
  // Letters that nobody sees make no text.
  v.regex(/[^\s\p{C}]/u, "A comment needs a text."),
  v.maxLength(commentLimit, `A comment has at most ${commentLimit} characters.`),
);
/** What a thing is called may be long; nobody's comment is refused for that. */
const beginningOf = (about: string): string => Array.from(about).slice(0, aboutLimit).join("");
/** Ids of people; those who have no role on the board are left out. */
const mentions = v.optional(
  v.pipe(
    v.array(clientId),
    v.maxLength(mentionLimit, `A comment mentions at most ${mentionLimit} people.`),
  ),
);

/** `POST /api/boards/:id/threads`: a thread and its first comment, which has the same id. */
export const newThreadRequest = v.object({
  id: clientId,
  anchor,
  about: v.optional(v.pipe(v.string(), v.trim(), v.transform(beginningOf))),
  text,
  mentions,
});
export type NewThreadRequest = v.InferInput<typeof newThreadRequest>;

/** `PATCH …/threads/:threadId`. */
export const threadChangeRequest = v.object({ resolved: v.boolean() });

/** `POST …/threads/:threadId/comments`. */
export const newCommentRequest = v.object({ id: clientId, text, mentions });
export type NewCommentRequest = v.InferInput<typeof newCommentRequest>;

/** `PATCH …/comments/:commentId`. */
export const commentChangeRequest = v.object({ text, mentions });
export type CommentChangeRequest = v.InferInput<typeof commentChangeRequest>;

/** What was made or changed. */
export const saidAnswer = v.object({ id: v.string() });
