import * as Y from "yjs";
import {
  DamagedError,
  type DocumentName,
  type DocumentStorage,
  type StoredDocument,
} from "../storage/storage";
import { makeAllowance } from "./allowance";
import type { Packet } from "./connection";
import { syncFrame } from "./frames";
import { largeUpdate, makeTail } from "./tail";

/** Below this a document is so small that compacting it is not worth a write. */
const smallTail = 64 * 1024;
/** Merging this many updates takes 50 ms. */
const longTail = 1000;
/** Up to this size it is read when it is loaded: that takes 2 ms, and finds out what checksums don't, bytes that never were a document. */
const smallDocument = 64 * 1024;
/**
 * To look out what somebody lacks takes 30 ms a mebibyte of the document. So much is looked through at once, and so much each second afterwards:
 * who asks beyond that is told all, which is as right and costs bytes alone.
 */
const [searchedAtOnce, searchedPerSecond] = [64 * 1024 * 1024, 4 * 1024 * 1024];
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
  /** The same, by client. */
  reach(): ReadonlyMap<number, number>;
  /** The frames that bring somebody who is this far up to date; SyncStep2 is the last. */
  answer(vector: Uint8Array): Packet;
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

/** `now` is a clock in ms. Throws when the bytes are no document. */
export function makeDocumentBytes(
  stored: StoredDocument,
  now: () => number = () => performance.now(),
): DocumentBytes {
  let base = stored.snapshot ?? emptyUpdate;
  let tail = makeTail(stored.updates);
  /** How many updates have been merged away in the tail. */
  let merged = 0;
  let { through } = stored;
  const answers = new Map<string, Packet>();
  // A map that is cleared again and again leaves a chain of old tables behind, which only a full collection of garbage breaks.
  const forgetAnswers = (): void => void (answers.size > 0 && answers.clear());

  /** How far the document is, and how many of the tail that counts. It is read when somebody asks: that takes longer than to write an edit. */
  let known: { readonly vector: Map<number, number>; through: number } | null = null;
  const reach = (): Map<number, number> => {
    known ??= { vector: Y.decodeStateVector(Y.encodeStateVectorFromUpdate(base)), through: 0 };
    const { vector } = known;
    if (known.through < tail.length)
      for (const update of tail.pieces(known.through))
        for (const [client, clock] of Y.parseUpdateMeta(update).to)
          vector.set(client, Math.max(clock, vector.get(client) ?? 0));
    known.through = tail.length;
    return vector;
  };

  if (base.length + tail.size <= smallDocument) reach();

  /** Makes one of small updates that stand beside each other, since each costs its reader a transaction. */
  const tidyTail = (): void => {
    const pieces: Uint8Array[] = [];
    let small: Uint8Array[] = [];
    const merge = (): void => {
      if (small.length > 0) pieces.push(Y.mergeUpdates(small));
      small = [];
    };
    for (const update of tail.pieces()) {
      if (update.length < largeUpdate) small.push(update);
      else {
        merge();
        pieces.push(update);
      }
    }
    merge();
    if (known !== null) known = { vector: reach(), through: pieces.length };
    merged += tail.length - pieces.length;
    tail = makeTail(pieces);
  };

  const search = makeAllowance({ perSecond: searchedPerSecond, burst: searchedAtOnce, now });
  const maySearch = (): boolean => search.take(Math.min(base.length + tail.size, searchedAtOnce));

  const makeAnswer = (vector: Uint8Array): Packet => {
    tidyTail();
    if (vector.length > 1 && maySearch()) {
      const news = [base, ...tail.pieces()].map((piece) => Y.diffUpdate(piece, vector));
      return [syncFrame("step2", Y.mergeUpdates(news))];
    }
    // Who has nothing gets the bytes as they are. A client takes SyncStep2 for the sign that it has all: it goes last.
    const pieces = [base, ...tail.pieces()].filter((piece) => !isEmpty(piece));
    return [...pieces.map((piece) => syncFrame("update", piece)), syncFrame("step2", emptyUpdate)];
  };

  return {
    reach,
    vector: () => Y.encodeStateVector(reach()),
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
      tail.add(update);
      through = number;
      forgetAnswers();
    },
    compact(snapshot) {
      if (known !== null) known = { vector: reach(), through: 0 };
      base = snapshot;
      tail = makeTail([]);
      merged = 0;
      forgetAnswers();
    },
    isDue: (more) =>
      tail.length + merged >= longTail || tail.size + more >= Math.max(smallTail, base.length),
    pieces: () => [base, ...tail.pieces()],
    get through() {
      return through;
    },
    get hasTail() {
      return tail.length > 0;
    },
    get size() {
      return base.length + tail.size;
    },
  };
}
