import type * as Y from "yjs";
import { feedbackRoot, readComment, readThread } from "../document/feedback-doc";
import { type Comment, feedbackLimit } from "../model/comment";
import type { Stamp } from "../model/stamp";
import { commentLog } from "./comment-log";
import type { Outcome } from "./outcome";

/** What somebody wants to say. */
export type NewComment = Pick<Comment, "id" | "threadId" | "text" | "mentions">;

/** Answers in a thread. The same id again, by the same person in the same thread, is done already. */
export function addComment(doc: Y.Doc, comment: NewComment, stamp: Stamp): Outcome {
  if (readThread(doc, comment.threadId) === null) return "not-found";
  const before = readComment(doc, comment.id);
  if (before !== null)
    return before.by === stamp.by && before.threadId === comment.threadId ? "done" : "id-taken";
  if (commentLog(doc).count >= feedbackLimit) return "board-full";
  writeComment(doc, comment, stamp);
  return "done";
}

/** Writes a new comment, later than all before it; returns when it was said. The caller has checked that it may be. */
export function writeComment(doc: Y.Doc, comment: NewComment, { by, at }: Stamp): number {
  const log = commentLog(doc);
  log.count++;
  // A clock that is set back, or two in one ms, must not change the order.
  log.last = Math.max(at, log.last + 1);
  const said = { by, at: log.last, edited: null, deleted: null };
  write(doc, { ...comment, ...said });
  return log.last;
}

/** Says it in other words. Only who said it can. */
export function editComment(
  doc: Y.Doc,
  { id, text, mentions }: Pick<Comment, "id" | "text" | "mentions">,
  { by, at }: Stamp,
): Outcome {
  const comment = readComment(doc, id);
  if (comment === null || comment.deleted !== null) return "not-found";
  if (comment.by !== by) return "not-permitted";
  const isSame = comment.text === text && comment.mentions.join() === mentions.join();
  if (!isSame) write(doc, { ...comment, text, mentions, edited: at });
  return "done";
}

/** Deletes a comment; its place stays. Who said it can, and who `mayModerate`. */
export function removeComment(
  doc: Y.Doc,
  { id, mayModerate }: { readonly id: string; readonly mayModerate: boolean },
  stamp: Stamp,
): Outcome {
  const comment = readComment(doc, id);
  if (comment === null) return "not-found";
  if (comment.by !== stamp.by && !mayModerate) return "not-permitted";
  if (comment.deleted === null)
    write(doc, { ...comment, text: "", mentions: [], deleted: { by: stamp.by, at: stamp.at } });
  return "done";
}

function write(doc: Y.Doc, { id, ...comment }: Comment): void {
  feedbackRoot(doc, "comments").set(id, comment);
}
