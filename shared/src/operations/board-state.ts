import * as Y from "yjs";
import { rootOf } from "../document/board-doc";
import { boardRoots } from "../document/roots";
import { upgradeBoard } from "../document/upgrades";
import { copyValue } from "../document/copy-value";
import { isEqualValue } from "../document/equal-value";
import { eachOnBoard } from "../document/on-board";
import { isWhole, openDocument } from "../document/open-document";
import { writeText } from "./write-text";

/** Whoever reads a state never merges it with the board that it is of, so all of them bear the same client id. */
const writer = 1;

/**
 * All that stands on a board, under the same ids, and nothing of its past, as one update: the same content gives the same bytes. Reads the
 * whole board.
 * @throws when the updates are no document, or not all of one
 */
export function boardState(
  updates: readonly Uint8Array[],
  more: readonly Uint8Array[] = [],
): Uint8Array {
  const from = openUpdates(updates);
  // Of what comes later, Yjs holds back what builds on something else.
  for (const update of more) Y.applyUpdate(from, update);
  const to = new Y.Doc();
  to.clientID = writer;
  to.transact(() => {
    eachOnBoard(from, (root, key, value) => {
      const copied = copyValue(value);
      if (copied !== undefined) rootOf(to, root).set(key, copied);
    });
  });
  from.destroy();
  return Y.encodeStateAsUpdate(to);
}

/** A board that is kept as a state, or as updates, in today's schema. Throws when they are no document, or not all of one. */
export function openState(...updates: readonly Uint8Array[]): Y.Doc {
  const doc = openUpdates(updates);
  upgradeBoard(doc);
  return doc;
}

/**
 * Makes a board what it was, by root and key. What is the same already isn't touched: texts are written where they differ, so that who
 * writes in one goes on writing there; what was removed since is made anew.
 */
export function restoreBoard(doc: Y.Doc, state: Y.Doc): void {
  doc.transact(() => {
    for (const root of boardRoots) {
      const [now, then] = [rootOf(doc, root), rootOf(state, root)];
      for (const key of Array.from(now.keys())) {
        if (!then.has(key)) now.delete(key);
      }
      then.forEach((value, key) => restoreValue(now, key, value));
    }
  });
}

function restoreValue(map: Y.Map<unknown>, key: string, value: unknown): void {
  const now = map.get(key);
  if (value instanceof Y.Text && now instanceof Y.Text) writeText(now, value);
  else if (value instanceof Y.Map && now instanceof Y.Map) {
    for (const name of Array.from(now.keys())) if (!value.has(name)) now.delete(name);
    value.forEach((field, name) => {
      if (!isEqualValue(now.get(name), field)) now.set(name, field);
    });
  } else if (!isEqualValue(now, value)) map.set(key, copyValue(value));
}

function openUpdates(updates: readonly Uint8Array[]): Y.Doc {
  const doc = openDocument(updates);
  if (!isWhole(doc)) throw new Error("the updates are not all of the document");
  return doc;
}
