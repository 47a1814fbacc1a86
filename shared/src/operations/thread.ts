import type * as Y from "yjs";
import { feedbackRoot, readComment, readThread } from "../document/feedback-doc";
import { feedbackLimit } from "../model/comment";
import type { Stamp } from "../model/stamp";
import type { Thread } from "../model/thread";
import { type NewComment, writeComment } from "./comment";
import { commentLog } from "./comment-log";
import type { Outcome } from "./outcome";

/** What somebody wants to talk about, and its first comment. */
export type NewThread = Pick<Thread, "id" | "anchor" | "about"> &
  Pick<NewComment, "text" | "mentions">;

/** Begins a thread. The same id again, by the same person, is done already. */
export function addThread(doc: Y.Doc, thread: NewThread, stamp: Stamp): Outcome {
  const { id, anchor, about, text, mentions } = thread;
  const before = readThread(doc, id);
  if (before !== null) return before.by === stamp.by ? "done" : "id-taken";
  if (readComment(doc, id) !== null) return "id-taken";
  if (commentLog(doc).count >= feedbackLimit) return "board-full";
  doc.transact(() => {
    const at = writeComment(doc, { id, threadId: id, text, mentions }, stamp);
    write(doc, { id, anchor, about, by: stamp.by, at, resolved: null });
  });
  return "done";
}

/** Resolves a thread, or opens it again. */
export function resolveThread(
  doc: Y.Doc,
  { id, resolved }: { readonly id: string; readonly resolved: boolean },
  { by, at }: Stamp,
): Outcome {
  const thread = readThread(doc, id);
  if (thread === null) return "not-found";
  if ((thread.resolved !== null) !== resolved)
    write(doc, { ...thread, resolved: resolved ? { by, at } : null });
  return "done";
}

function write(doc: Y.Doc, { id, ...thread }: Thread): void {
  feedbackRoot(doc, "threads").set(id, thread);
}
