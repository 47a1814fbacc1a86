import { type DocumentName, type DocumentStorage, mostWriters } from "./storage";

interface Update {
  readonly number: number;
  readonly bytes: Uint8Array;
}
interface Snapshot {
  readonly through: number;
  readonly bytes: Uint8Array;
}
interface Kept {
  snapshot: Snapshot | null;
  updates: Update[];
}

/** Documents that last as long as the process; `onAppend` learns which board was changed. */
export function makeMemoryDocuments(onAppend: (boardId: string) => void): DocumentStorage {
  const documents = new Map<DocumentName, Kept>();
  const writers = new Map<DocumentName, Map<number, string>>();
  let lastNumber = 0;

  return {
    async load(name) {
      const { snapshot, updates } = documents.get(name) ?? { snapshot: null, updates: [] };
      return {
        snapshot: snapshot && snapshot.bytes.slice(),
        updates: updates.map(({ bytes }) => bytes.slice()),
        through: updates.at(-1)?.number ?? snapshot?.through ?? 0,
      };
    },
    async append(name, update) {
      const kept = documents.get(name) ?? { snapshot: null, updates: [] };
      documents.set(name, kept);
      const number = (lastNumber += 1);
      kept.updates.push({ number, bytes: new Uint8Array(update) });
      onAppend(name.slice(0, name.lastIndexOf("/")));
      return number;
    },
    async compact(name, snapshot, through) {
      const kept = documents.get(name);
      const isKept =
        kept?.snapshot?.through === through ||
        kept?.updates.some(({ number }) => number === through);
      if (!kept || !isKept) return;
      kept.snapshot = { through, bytes: new Uint8Array(snapshot) };
      kept.updates = kept.updates.filter(({ number }) => number > through);
    },
    async remove(name) {
      documents.delete(name);
      writers.delete(name);
    },
    writersOf: async (name) => new Map([...(writers.get(name) ?? [])].slice(-mostWriters)),
    async addWriter(name, clientId, personId, instead) {
      const known = writers.get(name) ?? new Map<number, string>();
      writers.set(name, known);
      if (!known.has(clientId)) known.set(clientId, personId);
      if (instead !== null) known.delete(instead);
    },
    async mergeWriters(formerId, personId) {
      for (const known of writers.values())
        for (const [clientId, owner] of known)
          if (owner === formerId) known.set(clientId, personId);
    },
  };
}
