import type * as Y from "yjs";
import { feedbackRoot, readComment, readReaction } from "../document/feedback-doc";
import { feedbackLimit } from "../model/comment";
import { type GivenReaction, reactionKey } from "../model/reaction";
import type { Outcome } from "./outcome";

/** Reacts to a note or a comment. Whether a note is there, the board knows; a comment must be, and stand. */
export function addReaction(doc: Y.Doc, reaction: GivenReaction, at: number): Outcome {
  const { on, id } = reaction;
  const given = feedbackRoot(doc, "reactions");
  const key = reactionKey(reaction);
  if (readReaction(doc, key) !== null) return "done";
  if (on === "comment" && readComment(doc, id)?.deleted !== null) return "not-found";
  if (given.size >= feedbackLimit) return "board-full";
  given.set(key, at);
  return "done";
}

/** Takes a reaction back. */
export function removeReaction(doc: Y.Doc, reaction: GivenReaction): Outcome {
  feedbackRoot(doc, "reactions").delete(reactionKey(reaction));
  return "done";
}
