import { openDocument } from "@resa/shared/document/open-document";
import * as Y from "yjs";
import type { Services } from "../../server/src/routes/services";
import { type DocumentName, piecesOf } from "../../server/src/storage/storage";

/** A document as it is on disk. */
export async function stored({ storage }: Services, name: DocumentName): Promise<Y.Doc> {
  return openDocument(piecesOf(await storage.documents.load(name)));
}

/** All that is in a document, as plain values. */
export const contentOf = (doc: Y.Doc): Record<string, unknown> =>
  Object.fromEntries(
    [...doc.share.keys()]
      .toSorted((one, other) => (one < other ? -1 : 1))
      .map((root) => [root, doc.getMap(root).toJSON()]),
  );

/** What somebody would send who has a document and changes it so; nothing of the document itself is changed. */
export function changeOf(doc: Y.Doc, change: (copy: Y.Doc) => void, clientId?: number): Uint8Array {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  if (clientId !== undefined) copy.clientID = clientId;
  const updates: Uint8Array[] = [];
  copy.on("update", (update: Uint8Array) => updates.push(update));
  change(copy);
  return Y.mergeUpdates(updates);
}
