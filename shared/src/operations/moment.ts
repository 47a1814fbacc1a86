import type * as Y from "yjs";
import { noteText, recordOf } from "../document/board-doc";
import { removeFields, writeFields } from "../document/fields";
import { readMoment } from "../document/read";
import type { Id } from "../model/id";
import { feelingWordLimit, type Moment, momentFields } from "../model/moment";
import { sentenceLimit } from "../model/touchpoint";
import { forgetStop } from "./forget-stop";

/** Marks a note or a step as a moment of truth; one that is marked stays as it is, and what is gone can't be one. */
export function markMoment(doc: Y.Doc, id: Id, { by, at }: Pick<Moment, "by" | "at">): void {
  const isThere = noteText(doc, id) !== null || recordOf(doc, "steps", id) !== null;
  if (isThere && readMoment(doc, id) === null) writeFields(doc, "moments", id, { made: [by, at] });
}

/** Says something of a moment of truth. What is none stays none. */
export function setMoment(
  doc: Y.Doc,
  id: Id,
  fields: Partial<Pick<Moment, "isDecision" | "feeling" | "why">>,
): void {
  if (readMoment(doc, id) === null) return;
  const { isDecision, feeling, why } = fields;
  writeFields(doc, "moments", id, {
    ...(isDecision !== undefined && { decision: isDecision || undefined }),
    ...(feeling !== undefined && { feeling: feeling.slice(0, feelingWordLimit) || undefined }),
    ...(why !== undefined && { why: why.slice(0, sentenceLimit) || undefined }),
  });
}

/** Takes the mark away, and all that was said of it. */
export function unmarkMoment(doc: Y.Doc, id: Id): void {
  doc.transact(() => {
    removeFields(doc, "moments", id, momentFields);
    forgetStop(doc, `moment/${id}`);
  });
}
