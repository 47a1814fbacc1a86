import * as Y from "yjs";

/** A document of its pieces, in the order in which they were written. What builds on something that isn't there waits in it. */
export function openDocument(pieces: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const piece of pieces) Y.applyUpdate(doc, piece);
  });
  return doc;
}

/** Whether nothing in a document waits for something that it lacks. */
export const isWhole = ({ store }: Y.Doc): boolean =>
  store.pendingStructs === null && store.pendingDs === null;

/** All pieces as one update, without what builds on something that isn't there. */
export function joinPieces(pieces: readonly Uint8Array[]): Uint8Array {
  const doc = openDocument(pieces);
  doc.store.pendingStructs = null;
  doc.store.pendingDs = null;
  return Y.encodeStateAsUpdate(doc);
}
