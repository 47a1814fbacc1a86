import { createHistory, type History } from "../../client/src/board/history";
import { sourceOf } from "../../client/src/board/source";
import { observeBoard } from "@resa/shared/document/changes";
import { readText } from "@resa/shared/document/read";
import { type Arrangement, makeArrangement } from "@resa/shared/layout/arrangement";
import { type Layout, makeLayout } from "@resa/shared/layout/layout";
import * as Y from "yjs";

/** One person's tab without a screen: a document, and all that follows it change by change. */
export interface Replica {
  readonly doc: Y.Doc;
  readonly arrangement: Arrangement;
  readonly layout: Layout;
  readonly history: History;
  /** Makes one change, as somebody who works here: a step of its own in their history, or part of the one before. */
  edit(change: (doc: Y.Doc) => void, isOwnStep: boolean): void;
}

/** Opens a tab on what it kept (nothing at first). `send` takes every update that is made here. */
export function makeReplica(
  clientId: number,
  kept: Uint8Array | null,
  send: (update: Uint8Array) => void,
): Replica {
  const doc = new Y.Doc();
  doc.clientID = clientId;
  if (kept !== null) Y.applyUpdate(doc, kept);
  const origin = {};
  const { arrangement, layout } = makeArranged(doc);
  observeBoard(doc, (changes) => layout.apply(arrangement.apply(changes)));
  doc.on("update", (update: Uint8Array, _from: unknown, _doc: Y.Doc, { local }: Y.Transaction) => {
    if (local) send(update);
  });
  const history = createHistory(doc, origin);
  return {
    doc,
    arrangement,
    layout,
    history,
    edit(change, isOwnStep) {
      if (isOwnStep) history.cut();
      doc.transact(() => change(doc), origin);
    },
  };
}

/** What stands where in a document, made from scratch. */
export function makeArranged(doc: Y.Doc): { arrangement: Arrangement; layout: Layout } {
  const arrangement = makeArrangement(sourceOf(doc));
  return { arrangement, layout: makeLayout(arrangement, (id) => readText(doc, id)) };
}
