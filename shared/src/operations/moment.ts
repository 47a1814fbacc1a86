import type * as Y from "yjs";
import { noteText, recordOf } from "../document/board-doc";
import { removeFields, writeFields } from "../document/fields";
import { readJoined, readMoment, readOwnMoment } from "../document/read";
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
  const moment = readMoment(doc, id);
  if (moment === null) return;
  // What it has of a step that joined this one becomes its own.
  const isOwn = readOwnMoment(doc, id) !== null;
  const { isDecision, feeling, why } = isOwn ? fields : { ...moment, ...fields };
  writeFields(doc, "moments", id, {
    ...(!isOwn && { made: [moment.by, moment.at] }),
    ...(isDecision !== undefined && { decision: isDecision || undefined }),
    ...(feeling !== undefined && { feeling: feeling.slice(0, feelingWordLimit) || undefined }),
    ...(why !== undefined && { why: why.slice(0, sentenceLimit) || undefined }),
  });
}

/** Takes the mark away, and all that was said of it. */
export function unmarkMoment(doc: Y.Doc, id: Id): void {
  doc.transact(() => {
    for (const each of [id, ...readJoined(doc, id)])
      removeFields(doc, "moments", each, momentFields);
    forgetStop(doc, `moment/${id}`);
  });
}
