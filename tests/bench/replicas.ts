import * as Y from "yjs";

/** Documents of one board that see each other's edits only when told to. */
export interface Replicas {
  docs: Y.Doc[];
  /** Delivers every update made since the last call to all other documents. */
  exchange: () => void;
  /** Bytes and number of all updates made so far. */
  sent: () => { bytes: number; updates: number };
}

const REMOTE = Symbol("remote");

/** Makes one empty document for each Yjs client id; of concurrent writes to one key the greater id wins. */
export function makeReplicas(clientIds: number[]): Replicas {
  let bytes = 0;
  let updates = 0;
  let outbox: { from: Y.Doc; update: Uint8Array }[] = [];
  const docs = clientIds.map((clientId) => {
    const doc = new Y.Doc();
    doc.clientID = clientId;
    doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin === REMOTE) return;
      bytes += update.byteLength;
      updates += 1;
      outbox.push({ from: doc, update });
    });
    return doc;
  });
  return {
    docs,
    exchange() {
      const mail = outbox;
      outbox = [];
      for (const { from, update } of mail) {
        for (const doc of docs) if (doc !== from) Y.applyUpdate(doc, update, REMOTE);
      }
    },
    sent: () => ({ bytes, updates }),
  };
}
