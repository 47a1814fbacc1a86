import * as decoding from "lib0/decoding";
import { expect, test } from "vitest";
import * as Y from "yjs";
import type { Packet } from "./connection";
import { type DocumentBytes, makeDocumentBytes } from "./document-bytes";

/** Someone types, and what they type goes to disk, one update a change. */
function writer(bytes: DocumentBytes): { doc: Y.Doc; set(key: string, value: unknown): void } {
  const doc = new Y.Doc();
  let through = bytes.through;
  doc.on("update", (update: Uint8Array) => bytes.append(update, ++through));
  return { doc, set: (key, value) => doc.getMap("notes").set(key, value) };
}

/** A client takes an answer; returns the kinds of its frames. */
function take(doc: Y.Doc, frames: Packet): number[] {
  return frames.map((frame) => {
    const decoder = decoding.createDecoder(Buffer.concat([frame].flat()));
    decoding.readVarUint(decoder);
    const kind = decoding.readVarUint(decoder);
    Y.applyUpdate(doc, decoding.readVarUint8Array(decoder));
    return kind;
  });
}

const empty = { snapshot: null, updates: [], through: 0 };
const vectorOf = (doc: Y.Doc): Uint8Array => Y.encodeStateVector(doc);

test("a document that nobody has written to answers with nothing", () => {
  const doc = new Y.Doc();
  expect(take(doc, makeDocumentBytes(empty).answer(vectorOf(doc)))).toEqual([1]);
  expect(doc.getMap("notes").size).toBe(0);
});

test("its vector says how far it is on disk", () => {
  const bytes = makeDocumentBytes(empty);
  const { doc, set } = writer(bytes);
  for (let i = 0; i < 5; i++) set(`key ${i}`, i);
  expect(bytes.vector()).toEqual(vectorOf(doc));
  const again = makeDocumentBytes({
    snapshot: null,
    updates: bytes.pieces(),
    through: bytes.through,
  });
  expect(again.vector()).toEqual(vectorOf(doc));
});

test("somebody who has half of it is told the other half, deletions too", () => {
  const bytes = makeDocumentBytes(empty);
  const { doc, set } = writer(bytes);
  set("a", 1);
  set("b", 2);
  const half = new Y.Doc();
  take(half, bytes.answer(vectorOf(half)));
  bytes.compact(Y.encodeStateAsUpdate(doc));
  set("c", 3);
  doc.getMap("notes").delete("a");
  expect(take(half, bytes.answer(vectorOf(half)))).toEqual([1]);
  expect(half.getMap("notes").toJSON()).toEqual({ b: 2, c: 3 });
});

test("a large document goes as it lies on disk, and what came since goes last", () => {
  const bytes = makeDocumentBytes(empty);
  const { doc, set } = writer(bytes);
  for (let i = 0; i < 40; i++) set(`key ${i}`, "x".repeat(10_000));
  bytes.compact(Y.encodeStateAsUpdate(doc));
  set("late", 1);
  const joiner = new Y.Doc();
  expect(take(joiner, bytes.answer(vectorOf(joiner)))).toEqual([2, 2, 1]);
  expect(joiner.getMap("notes").toJSON()).toEqual(doc.getMap("notes").toJSON());
});

test("of what came since, small updates go as one and large ones as they are", () => {
  const bytes = makeDocumentBytes(empty);
  const { doc, set } = writer(bytes);
  for (let i = 0; i < 20; i++) set(`small ${i}`, i);
  set("large", "x".repeat(20_000));
  for (let i = 0; i < 20; i++) set(`late ${i}`, i);
  const joiner = new Y.Doc();
  expect(take(joiner, bytes.answer(vectorOf(joiner)))).toEqual([2, 2, 2, 1]);
  expect(joiner.getMap("notes").toJSON()).toEqual(doc.getMap("notes").toJSON());
});

test("an answer is made once, for all who ask the same between two batches", () => {
  const bytes = makeDocumentBytes(empty);
  const { set } = writer(bytes);
  set("a", 1);
  const nothing = vectorOf(new Y.Doc());
  const answer = bytes.answer(nothing);
  expect(bytes.answer(nothing)).toBe(answer);
  set("b", 2);
  expect(bytes.answer(nothing)).not.toBe(answer);
});

test("it is time to compact when the tail weighs as much as the rest, or is long", () => {
  const bytes = makeDocumentBytes(empty);
  const { doc, set } = writer(bytes);
  set("a", "x".repeat(50_000));
  expect(bytes.isDue(0)).toBe(false);
  expect(bytes.isDue(20_000)).toBe(true);
  bytes.compact(Y.encodeStateAsUpdate(doc));
  expect(bytes.hasTail).toBe(false);
  for (let i = 0; i < 1000; i++) set("b", i);
  expect(bytes.isDue(0)).toBe(true);
});

test("attack: who asks with one vector after the other is told all in the end, and nothing is searched for", () => {
  let time = 0;
  const doc = new Y.Doc();
  doc.getMap("notes").set("large", "x".repeat(8 * 1024 * 1024));
  const snapshot = Y.encodeStateAsUpdate(doc);
  const bytes = makeDocumentBytes({ snapshot, updates: [], through: 1 }, () => time);
  const vectorNumber = (client: number) => Y.encodeStateVector(new Map([[client, 1]]));
  const answers = Array.from({ length: 200 }, (_, client) => bytes.answer(vectorNumber(client)));
  // What was searched for is one message, made for the one who asked.
  const searched = answers.filter(({ length }) => length === 1);
  expect(searched.length).toBeLessThan(9);
  const joiner = new Y.Doc();
  take(joiner, answers.at(-1) ?? []);
  expect(joiner.getMap("notes").toJSON()).toEqual(doc.getMap("notes").toJSON());
  // With time it is searched again, for who has been away.
  time = 60_000;
  expect(bytes.answer(vectorNumber(1000))).toHaveLength(1);
});
