import type * as Y from "yjs";
import { type Comment, commentOf } from "../model/comment";
import { numberOf, textOf } from "../model/field";
import type { Id } from "../model/id";
import { type Presentation, presentationOf } from "../model/presentation";
import { type Thread, threadOf } from "../model/thread";
import { type Timer, timerOf } from "../model/timer";
import { type Trace, traceOf } from "../model/trace";

/**
 * The root maps of a feedback document. Only the server writes them, so each record is one plain value: `threads`, `comments` and
 * `traces` under their ids (a trace under that of the thing), `names` under that of a person, `reactions` (a time) under `reactionKey`,
 * and `leading` under `presentation` and `timer`.
 */
export const feedbackRoots = [
  "threads",
  "comments",
  "reactions",
  "names",
  "traces",
  "leading",
] as const;
export type FeedbackRoot = (typeof feedbackRoots)[number];

/** A root map; the functions below read what is in it. */
export const feedbackRoot = (doc: Y.Doc, root: FeedbackRoot): Y.Map<unknown> => doc.getMap(root);

/** Everything that has an id (or a key) under a root. */
export const feedbackIds = (doc: Y.Doc, root: FeedbackRoot): Iterable<Id> =>
  feedbackRoot(doc, root).keys();

/** A thread; null when there is none. */
export const readThread = (doc: Y.Doc, id: Id): Thread | null => read(doc, "threads", id, threadOf);

/** A comment, deleted ones too; null when there is none. */
export const readComment = (doc: Y.Doc, id: Id): Comment | null =>
  read(doc, "comments", id, commentOf);

/** When a reaction was given (Unix ms), by its key; null when it isn't. */
export const readReaction = (doc: Y.Doc, key: string): number | null =>
  read(doc, "reactions", key, (_, at) => numberOf(at));

/** The name of somebody who said something, also when they have left; empty when it is unknown. */
export const readName = (doc: Y.Doc, personId: Id): string =>
  textOf(feedbackRoot(doc, "names").get(personId));

/** Who last did what to a thing of the board; null when nobody knows. */
export const readTrace = (doc: Y.Doc, id: Id): Trace | null => read(doc, "traces", id, traceOf);

/** Who presents the board, and where; null when nobody does. */
export const readPresentation = (doc: Y.Doc): Presentation | null =>
  read(doc, "leading", "presentation", (_, value) => presentationOf(value));

/** The board's timer; null when there is none. */
export const readTimer = (doc: Y.Doc): Timer | null =>
  read(doc, "leading", "timer", (_, value) => timerOf(value));

function read<T>(doc: Y.Doc, root: FeedbackRoot, id: Id, of: (id: Id, value: unknown) => T) {
  const value = feedbackRoot(doc, root).get(id);
  return value === undefined ? null : of(id, value);
}

/** Something under this root and id was added, changed or removed; read it again to learn what it is now. */
export interface FeedbackChange {
  readonly root: FeedbackRoot;
  readonly id: Id;
}

/** Tells of every change of a feedback document, once per transaction and at once. Returns what ends it. */
export function observeFeedback(
  doc: Y.Doc,
  listener: (changes: readonly FeedbackChange[]) => void,
): () => void {
  const rootNames = new Map<unknown, FeedbackRoot>(
    feedbackRoots.map((root) => [feedbackRoot(doc, root), root]),
  );
  const onTransaction = ({ changed }: Y.Transaction): void => {
    const changes = Array.from(changed, ([type, keys]) => {
      const root = rootNames.get(type);
      return root === undefined ? [] : Array.from(keys, (id) => ({ root, id: id ?? "" }));
    }).flat();
    if (changes.length > 0) listener(changes);
  };
  doc.on("afterTransaction", onTransaction);
  return () => doc.off("afterTransaction", onTransaction);
}
