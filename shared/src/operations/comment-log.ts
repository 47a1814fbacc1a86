import type * as Y from "yjs";
import { feedbackIds, readComment } from "../document/feedback-doc";

/** How many comments a document has, and when the last of them was said. */
interface CommentLog {
  count: number;
  last: number;
}

const logs = new WeakMap<Y.Doc, CommentLog>();

/** Counted once: only the operations of this document's own server add comments, and they keep the log. */
export function commentLog(doc: Y.Doc): CommentLog {
  const known = logs.get(doc);
  if (known) return known;
  const log = { count: 0, last: 0 };
  for (const id of feedbackIds(doc, "comments")) {
    log.count++;
    log.last = Math.max(log.last, readComment(doc, id)?.at ?? 0);
  }
  logs.set(doc, log);
  return log;
}
