import * as Y from "yjs";
import {
  DamagedError,
  type DocumentName,
  type DocumentStorage,
  type StoredDocument,
} from "../storage/storage";
import { encodeSync } from "./frames";

/** Below this a document is so small that compacting it is not worth a write. */
const smallTail = 64 * 1024;
/** Merging this many updates takes 50 ms. */
const longTail = 1000;
/** Up to this size a document is merged into one answer; beyond it that would cost tens of ms after every batch. */
const smallBase = 256 * 1024;
/** Answers kept: people who were cut off together ask for the same. */
const mostAnswers = 16;

const emptyUpdate = Uint8Array.of(0, 0);

/** Whether an update says nothing at all, as the first answer of a fresh client. */
export const isEmpty = (update: Uint8Array): boolean =>
  update.length === 2 && update[0] === 0 && update[1] === 0;

/** What is on disk of one document, and only that: the source of all that a joiner is told. */
export interface DocumentBytes {
  /** How far the document is on disk. */
  vector(): Uint8Array;
  /** The frames that bring somebody who is this far up to date; SyncStep2 is the last. */
  answer(vector: Uint8Array): readonly Uint8Array[];
  /** One more update is on disk, with this number. */
  append(update: Uint8Array, through: number): void;
  /** All of it, up to the last number, is this snapshot. */
  compact(snapshot: Uint8Array): void;
  /** Whether, with so many more bytes, it is time to compact. */
  isDue(more: number): boolean;
  /** Merged in this order they are the document. */
  pieces(): readonly Uint8Array[];
  /** The number of the last update. */
  readonly through: number;
  /** Whether there is anything to compact. */
  readonly hasTail: boolean;
  /** In bytes. */
  readonly size: number;
}

/** Reads a document. Rejects with what storage says, or DamagedError when the bytes are no document. */
export async function loadDocumentBytes(
  storage: DocumentStorage,
  name: DocumentName,
): Promise<DocumentBytes> {
  const stored = await storage.load(name);
  try {
    return makeDocumentBytes(stored);
  } catch (error) {
    throw new DamagedError(`${name} can't be read`, { cause: error });
  }
}

/** Throws when the bytes are no document. */
export function makeDocumentBytes(stored: StoredDocument): DocumentBytes {
  let base = stored.snapshot ?? emptyUpdate;
  let tail: Uint8Array[] = [...stored.updates];
  let tailLength = tail.length;
  let tailSize = tail.reduce((size, update) => size + update.length, 0);
  let { through } = stored;
  const answers = new Map<string, readonly Uint8Array[]>();

  const known = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(base));
  const extend = (update: Uint8Array): void => {
    for (const [client, clock] of Y.parseUpdateMeta(update).to)
      known.set(client, Math.max(clock, known.get(client) ?? 0));
  };
  tail.forEach(extend);

  const mergeTail = (): Uint8Array => {
    if (tail.length > 1) tail = [Y.mergeUpdates(tail)];
    return tail[0] ?? emptyUpdate;
  };

  const makeAnswer = (vector: Uint8Array): readonly Uint8Array[] => {
    if (vector.length > 1) {
      const news = [base, mergeTail()].map((piece) => Y.diffUpdate(piece, vector));
      return [encodeSync("step2", Y.mergeUpdates(news))];
    }
    if (tail.length === 0) return [encodeSync("step2", base)];
    if (base.length <= smallBase) return [encodeSync("step2", Y.mergeUpdates([base, mergeTail()]))];
    // A client takes SyncStep2 for the sign that it has all: it goes last.
    return [encodeSync("update", base), encodeSync("step2", mergeTail())];
  };

  return {
    vector: () => Y.encodeStateVector(known),
    answer(vector) {
      const key = Buffer.from(vector).toString("latin1");
      const kept = answers.get(key);
      if (kept) return kept;
      const answer = makeAnswer(vector);
      if (answers.size >= mostAnswers) answers.clear();
      answers.set(key, answer);
      return answer;
    },
    append(update, number) {
      tail.push(update);
      tailLength++;
      tailSize += update.length;
      through = number;
      extend(update);
      answers.clear();
    },
    compact(snapshot) {
      base = snapshot;
      tail = [];
      tailLength = 0;
      tailSize = 0;
      answers.clear();
    },
    isDue: (more) => tailLength >= longTail || tailSize + more >= Math.max(smallTail, base.length),
    pieces: () => [base, ...tail],
    get through() {
      return through;
    },
    get hasTail() {
      return tail.length > 0;
    },
    get size() {
      return base.length + tailSize;
    },
  };
}
