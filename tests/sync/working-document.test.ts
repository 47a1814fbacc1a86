import { array, assert, constantFrom, integer, property, record } from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { addNote, moveNote, setNoteColour } from "@resa/shared/operations/note";
import { boardRoots } from "@resa/shared/document/roots";
import * as Y from "yjs";
import { judge } from "../../server/src/rooms/gate";
import { makeLiveDocument } from "../../server/src/rooms/live-document";
import { makeWorkingDocument, type WorkingDocument } from "../../server/src/rooms/working-document";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A document that keeps what has come, as a room does, and tells who was said to have done what when. */
function makeRoom() {
  const come: Uint8Array[] = [];
  const told: string[] = [];
  let transactions = 0;
  const document: WorkingDocument = makeWorkingDocument({
    open() {
      const live = makeLiveDocument(come, boardRoots, 1);
      const applyPlain: typeof live.applyPlain = (updates) => {
        transactions++;
        return live.applyPlain(updates);
      };
      return { ...live, applyPlain };
    },
    onDeeds: (deeds, by, at) =>
      void told.push(...deeds.map(({ id, what }) => `${at}: ${by} ${what} ${id}`)),
    failed(error) {
      throw error;
    },
  });
  const take = (update: Uint8Array, by: string, at: number) => {
    const verdict = document.judge(update);
    if (verdict.kind !== "new") return verdict;
    if (verdict.plain === null) document.apply(update);
    else document.add({ client: verdict.plain.client, update, by, at });
    come.push(update);
    return verdict;
  };
  return {
    document,
    take,
    come,
    told,
    get transactions() {
      return transactions;
    },
  };
}

const sentBy = (doc: Y.Doc, act: () => void): Uint8Array[] => {
  const updates: Uint8Array[] = [];
  const keep = (update: Uint8Array) => void updates.push(update);
  doc.on("update", keep);
  act();
  doc.off("update", keep);
  return updates;
};

const edits = array(
  record({
    who: integer({ min: 0, max: 3 }),
    key: constantFrom("a", "b", "c"),
    does: constantFrom("set", "set", "set", "delete", "write", "hear", "settle", "discard"),
  }),
  { minLength: 1, maxLength: 40 },
);

test("whatever waits, nobody is judged otherwise than if it had been applied, and in the end nothing is missing", () => {
  let waited = 0;
  assert(
    property(edits, (story) => {
      const room = makeRoom();
      const whole = new Y.Doc();
      const people = [7, 300, 70_000, 2 ** 31].map((clientID) =>
        Object.assign(new Y.Doc(), { clientID }),
      );
      for (const [index, { who, key, does }] of story.entries()) {
        const doc = people[who];
        if (!doc) throw new Error("nobody");
        const act = (): void => {
          if (does === "set") doc.getMap("notes").set(key, [who, index]);
          else if (does === "delete") doc.getMap("notes").delete(key);
          else if (does === "write") doc.getMap("texts").set(key, new Y.Text(`${index}`));
        };
        for (const update of sentBy(doc, act)) {
          const { kind } = judge(update, whole, boardRoots);
          const verdict = room.take(update, `${who}`, index);
          // To delete what something that waits has replaced is news as long as that waits.
          if (kind !== "known") expect(verdict.kind).toBe(kind);
          if (verdict.kind === "new" && verdict.plain !== null) waited++;
          Y.applyUpdate(whole, update);
        }
        if (does === "hear") Y.applyUpdate(doc, Y.encodeStateAsUpdate(whole));
        else if (does === "settle") room.document.settle();
        else if (does === "discard") room.document.discard();
      }
      const encoded = new Y.Doc();
      Y.applyUpdate(encoded, room.document.encode());
      expect(Y.encodeStateAsUpdate(encoded)).toEqual(Y.encodeStateAsUpdate(whole));
    }),
    { numRuns: 200, seed: 7 },
  );
  expect(waited).toBeGreaterThan(100);
});

test("moves of a while are applied in one transaction, by themselves, and each is told with who made it when", () => {
  const room = makeRoom();
  const people = ["ada", "bo", "cy"].map((name) => ({ name, doc: new Y.Doc() }));
  for (const { name, doc } of people)
    for (const update of sentBy(
      doc,
      () => void addNote(doc, { id: name, place: { x: 0, y: 0 }, by: name, at: 1 }),
    ))
      room.take(update, name, 0);
  room.told.splice(0);

  for (const [at, { name, doc }] of people.entries())
    for (const update of sentBy(doc, () => moveNote(doc, name, { x: 1, y: 1 })))
      room.take(update, name, at);
  expect(room.transactions).toBe(0);
  vi.runAllTimers();
  expect(room.transactions).toBe(1);
  expect(room.told).toEqual(["0: ada moved ada", "1: bo moved bo", "2: cy moved cy"]);

  vi.runAllTimers();
  expect(room.transactions).toBe(1);
});

test("of two who do something to the same thing in a while both are told, the last one last", () => {
  const whoLast = (order: readonly number[]): string[] => {
    const room = makeRoom();
    const first = new Y.Doc();
    for (const update of sentBy(
      first,
      () => void addNote(first, { id: "n", place: { x: 0, y: 0 }, by: "ada", at: 1 }),
    ))
      room.take(update, "ada", 0);
    room.told.splice(0);
    for (const [at, clientID] of order.entries()) {
      const doc = Object.assign(new Y.Doc(), { clientID });
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(first));
      const act = () =>
        clientID === 7 ? setNoteColour(doc, "n", "pink") : moveNote(doc, "n", { x: 1, y: 1 });
      for (const update of sentBy(doc, act)) room.take(update, `${clientID}`, at);
    }
    expect(room.transactions).toBe(0);
    vi.runAllTimers();
    expect(room.transactions).toBe(1);
    return room.told;
  };
  expect(whoLast([7, 9])).toEqual(["0: 7 changed n", "1: 9 moved n"]);
  expect(whoLast([9, 7])).toEqual(["0: 9 moved n", "1: 7 changed n"]);
});

const touches = array(
  record({
    who: integer({ min: 0, max: 3 }),
    key: constantFrom("a", "b"),
    does: constantFrom("notes", "colours", "both", "hear"),
  }),
  { minLength: 2, maxLength: 12 },
);

test("whatever waits, the last who is told of a thing is the one who would be if nothing did", () => {
  let joined = 0;
  assert(
    property(touches, (story) => {
      const [waiting, hasty] = [makeRoom(), makeRoom()];
      const people = [7, 300, 70_000, 2 ** 31].map((clientID) =>
        Object.assign(new Y.Doc(), { clientID }),
      );
      const founder = new Y.Doc();
      for (const key of ["a", "b"])
        for (const update of sentBy(founder, () => founder.getMap("notes").set(key, [])))
          for (const doc of people) Y.applyUpdate(doc, update);
      for (const room of [waiting, hasty]) {
        room.take(Y.encodeStateAsUpdate(founder), "founder", -1);
        room.document.settle();
      }
      for (const [index, { who, key, does }] of story.entries()) {
        const doc = people[who];
        if (!doc) throw new Error("nobody");
        const roots = does === "both" ? ["notes", "colours"] : does === "hear" ? [] : [does];
        const act = (): void =>
          doc.transact(() => roots.forEach((root) => doc.getMap(root).set(key, [who, index])));
        for (const update of sentBy(doc, act))
          for (const room of [waiting, hasty]) room.take(update, `${who}`, index);
        hasty.document.settle();
        if (does === "hear") for (const update of hasty.come) Y.applyUpdate(doc, update);
      }
      waiting.document.settle();
      for (const key of ["a", "b"]) {
        const lastOf = ({ told }: typeof waiting) => told.findLast((deed) => deed.endsWith(key));
        expect(lastOf(waiting)).toBe(lastOf(hasty));
      }
      joined += hasty.transactions - waiting.transactions;
    }),
    { numRuns: 60, seed: 7 },
  );
  expect(joined).toBeGreaterThan(100);
});

test("what is thrown away takes with it what waited, and says first who did that", () => {
  const room = makeRoom();
  const doc = new Y.Doc();
  for (const update of sentBy(doc, () => doc.getMap("notes").set("a", [1])))
    room.take(update, "ada", 0);
  room.document.discard();
  expect([room.told, room.document.isOpen]).toEqual([["0: ada changed a"], false]);
  vi.runAllTimers();
  expect([room.transactions, room.told.length, room.document.isOpen]).toEqual([1, 1, false]);
});
