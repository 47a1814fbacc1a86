import { expect } from "vitest";
import * as Y from "yjs";
import { noteText, rootOf } from "@resa/shared/document/board-doc";
import { boardRoots } from "@resa/shared/document/roots";
import { isWhole } from "@resa/shared/document/open-document";
import { differenceOf } from "@resa/shared/document/difference";
import {
  noteIds,
  readMoment,
  readNote,
  readText,
  readTouchpoint,
  recordIds,
} from "@resa/shared/document/read";
import { readRuns } from "@resa/shared/document/text-runs";
import { upgradeBoard } from "@resa/shared/document/upgrades";
import type { Id } from "@resa/shared/model/id";
import { boardState, openState, restoreBoard } from "@resa/shared/operations/board-state";
import { makeRandom, type Random } from "../bench/random";
import type { Desk } from "./desk";
import { editAnything, furnish } from "./edits";
import { type IdBook, makeIdBook } from "./ids";
import { makeNetwork } from "./network";
import { makeArranged, makeReplica, type Replica } from "./replica";
import { arranged, records, shownNotes } from "./sight";

/**
 * People edit a board over a bad network, undo and redo, while the server keeps how it is now and then, and now and then makes it that
 * again. Throws where a promise is broken; returns how often something was restored.
 */
export function tellRestoring(seed: number, events: number): number {
  let restored = 0;
  const random = makeRandom(seed);
  const ids = makeIdBook(random);
  const count = 3 + random.below(3);
  const network = makeNetwork(random, count);
  const replicas = Array.from({ length: count }, (_, number) =>
    makeReplica(number + 1, null, (update) => network.send(number, update)),
  );
  // There are at least three.
  const [server, ...people] = replicas as [Replica, ...Replica[]];
  const deskOf = ({ doc, arrangement }: Replica): Desk => ({ doc, arrangement, random, ids });
  const receive = (to: number, atMost: number): void => {
    for (let left = atMost; left > 0; left--) {
      const update = network.arrive(to);
      if (update === null) return;
      const replica = replicas[to];
      if (replica) Y.applyUpdate(replica.doc, update);
    }
  };

  furnish(deskOf(server));
  upgradeBoard(server.doc);
  replicas.forEach((_, to) => receive(to, Infinity));
  const versions = [stateOf(server.doc)];

  for (let event = 0; event < events; event++) {
    const what = random.below(100);
    // There are at least two.
    const person = people[random.below(people.length)]!;
    // The gate of the real server lets nothing through that waits for something else.
    if (what < 8 && !isWhole(server.doc)) network.rejoin();
    else if (what < 4) versions.push(stateOf(server.doc));
    else if (what < 8) {
      const version = versions[random.below(versions.length)]!; // at least the first
      versions.push(restore(server, version, seed + event));
      restored += 1;
    } else if (what < 10) network.part();
    else if (what < 14) network.rejoin();
    else if (what < 20) person.history.undo();
    else if (what < 24) person.history.redo();
    else person.edit(() => editAnything(deskOf(person)), random.chance(0.8));
    replicas.forEach((_, to) => receive(to, random.below(3)));
  }

  network.rejoin();
  for (let round = 0; round < 2; round++)
    replicas.forEach(({ doc }, to) => {
      receive(to, Infinity);
      for (const other of replicas)
        Y.applyUpdate(doc, Y.encodeStateAsUpdate(other.doc, Y.encodeStateVector(doc)));
    });
  for (const replica of replicas) {
    expect(records(replica.doc)).toBe(records(server.doc));
    expectSame(stateOf(replica.doc), stateOf(server.doc));
    expect(arranged(replica, ids.all)).toBe(arranged(makeArranged(replica.doc), ids.all));
    expect(shownNotes(replica.arrangement)).toEqual([...noteIds(replica.doc)].toSorted());
  }
  return restored;
}

/** Restores a version, and returns what there was before; the one must be there, and the other must be had back by it. */
function restore(server: Replica, version: Uint8Array, seed: number): Uint8Array {
  const before = stateOf(server.doc);
  const texts = new Map(Array.from(noteIds(server.doc), (id) => [id, noteText(server.doc, id)]));
  checkDifference(openState(version), server.doc);
  restoreBoard(server.doc, openState(version));
  expectSame(stateOf(server.doc), version);
  expect(differenceOf(openState(version), server.doc)).toEqual([]);
  for (const id of noteIds(server.doc)) {
    const text = texts.get(id);
    if (text) expect(noteText(server.doc, id)).toBe(text);
  }
  const again = Y.encodeStateVector(server.doc);
  restoreBoard(server.doc, openState(version));
  expect(Y.encodeStateVector(server.doc)).toEqual(again);

  const elsewhere = openState(Y.encodeStateAsUpdate(server.doc));
  restoreBoard(elsewhere, openState(before));
  expectSame(stateOf(elsewhere), before);
  goOnAlike(openState(version), openState(Y.encodeStateAsUpdate(server.doc)), seed);
  return before;
}

/** Of notes, what is said to be different is what reads differently. */
function checkDifference(before: Y.Doc, after: Y.Doc): void {
  const read = (doc: Y.Doc, id: Id): string =>
    JSON.stringify([
      readNote(doc, id),
      readRuns(doc, id),
      readTouchpoint(doc, id),
      readMoment(doc, id),
    ]);
  const told = new Map(
    differenceOf(before, after).map(({ thing, id, what }) => [`${thing}/${id}`, what]),
  );
  for (const id of new Set([...noteIds(before), ...noteIds(after)])) {
    const what = told.get(`notes/${id}`);
    const [was, is] = [before, after].map((doc) => noteText(doc, id) !== null);
    if (was !== is) expect(what).toBe(is ? "added" : "removed");
    // A value may also be written that reads as none.
    else if (read(before, id) !== read(after, id)) expect(["changed", "moved"]).toContain(what);
  }
}

/** What people do next comes to the same on a board that was restored as on one that was never anything else. */
function goOnAlike(original: Y.Doc, restored: Y.Doc, seed: number): void {
  for (const doc of [original, restored]) {
    const random = makeRandom(seed);
    const ids = makeIdBook(random, "standing");
    const replica = makeReplica(77, Y.encodeStateAsUpdate(doc), () => {});
    doc.destroy();
    for (let edits = 0; edits < 8; edits++)
      replica.edit(() => editInOrder(replica, random, ids), true);
    outcomes.push(stateOf(replica.doc));
  }
  const [one, other] = outcomes.splice(0);
  if (one && other) expectSame(other, one);
}
const outcomes: Uint8Array[] = [];

/** Edits what chance says, whatever came into the document before what. */
function editInOrder({ doc, arrangement }: Replica, random: Random, book: IdBook): void {
  const some: IdBook["some"] = (_, kind) => {
    const ids = [...(kind === "notes" ? noteIds(doc) : recordIds(doc, kind))].toSorted();
    return ids[random.below(ids.length)] ?? "";
  };
  editAnything({ doc, arrangement, random, ids: { ...book, some } });
}

const stateOf = (doc: Y.Doc): Uint8Array => boardState([Y.encodeStateAsUpdate(doc)]);

/** Whether two states are the same, byte for byte; what differs is said in words. */
function expectSame(one: Uint8Array, other: Uint8Array): void {
  if (Buffer.compare(one, other) === 0) return;
  expect(contentOf(one)).toBe(contentOf(other));
  expect(one).toEqual(other);
}

function contentOf(state: Uint8Array): string {
  const doc = openState(state);
  const all = boardRoots.map((root) =>
    Array.from(rootOf(doc, root), ([key, value]) => [
      `${root}/${key}`,
      value instanceof Y.Text ? value.toDelta() : value,
    ]),
  );
  return JSON.stringify(all, null, 1);
}

/** What a writer wrote where nobody had seen it yet. */
interface Word {
  readonly noteId: Id;
  readonly word: string;
}

/**
 * People write in notes while the server makes those what they were. Whatever it had not seen by then stands in the notes afterwards,
 * for everybody. Throws where something doesn't; returns how many words that were.
 */
export function tellWriting(seed: number): number {
  const random = makeRandom(seed);
  const server = new Y.Doc();
  upgradeBoard(server);
  const noteOf = (number: number): Id => `note-${number}`;
  const texts = server.getMap("texts");
  const letters = (length: number): string => random.word(length, "abcdefgh ");
  for (let note = 0; note < 3; note++) texts.set(noteOf(note), new Y.Text(letters(12)));
  const people = Array.from({ length: 3 }, () => openState(Y.encodeStateAsUpdate(server)));
  const meet = (): void => {
    for (const doc of [...people, ...people]) {
      Y.applyUpdate(server, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(server)));
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(server, Y.encodeStateVector(doc)));
    }
  };
  const write = (doc: Y.Doc, word: string): Word => {
    const noteId = noteOf(random.below(3));
    const text = noteText(doc, noteId);
    const at = random.below((text?.length ?? 0) + 1);
    text?.insert(at, word, random.chance(0.3) ? { bold: true } : {});
    return { noteId, word };
  };

  const version = stateOf(server);
  for (let round = 0; round < 5; round++) {
    for (const doc of people) {
      write(doc, letters(4));
      const text = noteText(doc, noteOf(random.below(3)));
      const from = random.below(text?.length ?? 1);
      text?.delete(from, Math.min(random.below(5), (text?.length ?? 0) - from));
    }
    if (random.chance(0.7)) meet();
  }
  meet();
  const unseen = people.map((doc, number) => write(doc, `<${number}>`));
  restoreBoard(server, openState(version));
  expectSame(stateOf(server), version);
  meet();
  for (const doc of [server, ...people]) {
    expectSame(stateOf(doc), stateOf(server));
    for (const { noteId, word } of unseen) expect(readText(doc, noteId)).toContain(word);
  }
  return unseen.length;
}
