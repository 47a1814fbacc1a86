import * as encoding from "lib0/encoding";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { judge } from "./gate";
import type { Ref } from "./update-reader";

const roots = ["notes", "texts"];

/** A value at the key `a` of the notes, or after and before others. */
interface Write {
  readonly client: number;
  readonly clock: number;
  readonly after?: Ref;
  readonly before?: Ref;
}

/** An update of values whose clients each begin at the first clock given. */
function updateOf(writes: readonly Write[]): Uint8Array {
  const clients = new Map(writes.map(({ client }): [number, Write[]] => [client, []]));
  for (const write of writes) clients.get(write.client)?.push(write);
  return encoding.encode((encoder) => {
    const write = (...numbers: number[]): void =>
      numbers.forEach((number) => encoding.writeVarUint(encoder, number));
    write(clients.size);
    for (const [client, own] of clients) {
      write(own.length, client, own[0]?.clock ?? 0);
      for (const { after, before } of own) {
        const beside = (after ? 0b1000_0000 : 0) | (before ? 0b0100_0000 : 0);
        encoding.writeUint8(encoder, 8 | (beside || 0b0010_0000));
        for (const ref of [after, before]) if (ref) write(ref.client, ref.clock);
        if (beside === 0) {
          write(1);
          encoding.writeVarString(encoder, "notes");
          encoding.writeVarString(encoder, "a");
        }
        write(1);
        encoding.writeAny(encoder, 1);
      }
    }
    write(0);
  });
}

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
/** The reason of a refusal, or what else it is. */
const outcomeOf = (update: Uint8Array, doc = new Y.Doc()): string => {
  const verdict = judge(update, doc, roots);
  return verdict.kind === "refused" ? verdict.reason : verdict.kind;
};
const tooLong = "what takes too long to be put in its place";
/** One after the other, as somebody sets a key again and again. */
const chain = (client: number, count: number): Write[] =>
  many(count, (clock) => ({
    client,
    clock,
    ...(clock > 0 && { after: { client, clock: clock - 1 } }),
  }));

function docOf(...updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  doc.gc = false;
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc;
}

test("attack: one client that sets one key again and again as if nothing was there", () => {
  expect(outcomeOf(updateOf(many(2, (clock) => ({ client: 2, clock }))))).toBe("a key set twice");
  // One a frame.
  const doc = docOf(updateOf([{ client: 2, clock: 0 }]), updateOf([{ client: 3, clock: 0 }]));
  expect(outcomeOf(updateOf([{ client: 2, clock: 1 }]), doc)).toBe("a key set twice");
  const beside = updateOf([{ client: 2, clock: 1, after: { client: 2, clock: 0 } }]);
  expect(outcomeOf(beside, doc)).toBe("new");
});

test("attack: thousands of clients that set one key at once", () => {
  expect(outcomeOf(updateOf(many(5000, (client) => ({ client, clock: 0 }))))).toBe(tooLong);
  // A whole workshop is none.
  expect(outcomeOf(updateOf(many(200, (client) => ({ client, clock: 0 }))))).toBe("new");
});

test("attack: a client that comes beside each value that another has set", () => {
  const rungs = many(4000, (clock) => ({ client: 2, clock, after: { client: 1, clock } }));
  expect(outcomeOf(updateOf([...chain(1, 4001), ...rungs]))).toBe(tooLong);
  const doc = docOf(updateOf(chain(1, 10)));
  const [first, second] = rungs;
  if (!first || !second) throw new Error("it has rungs");
  expect(outcomeOf(updateOf([first]), doc)).toBe("new");
  Y.applyUpdate(doc, updateOf([first]));
  expect(outcomeOf(updateOf([second]), doc)).toBe("a key set twice");
});

test("attack: thousands of values that go over all of a text, of one client or of many", () => {
  const doc = new Y.Doc();
  doc.clientID = 1;
  const text = new Y.Text();
  doc.getMap("texts").set("a", text);
  // From the back, so that no two letters become one struct: the first is the last.
  for (let count = 0; count < 2000; count++) text.insert(0, "x");
  const before = { client: 1, clock: 1 };
  const own = many(2000, (clock) => ({ client: 2, clock, before }));
  expect(outcomeOf(updateOf(own), doc)).toBe(tooLong);
  const crowd = many(2000, (index) => ({ client: 2 + index, clock: 0, before }));
  expect(outcomeOf(updateOf(crowd), doc)).toBe(tooLong);
  expect(outcomeOf(updateOf(crowd.slice(0, 50)), doc)).toBe("new");
});

test("what two people did to the same note and text, each for a long time alone, is welcome", () => {
  const base = new Y.Doc();
  base.clientID = 5;
  base.getMap("texts").set("a", new Y.Text("Hello kitchen"));
  base.getMap("notes").set("a", 0);
  const edited = (clientId: number): Y.Doc => {
    const doc = docOf(Y.encodeStateAsUpdate(base));
    doc.clientID = clientId;
    const text = doc.getMap("texts").get("a");
    if (!(text instanceof Y.Text)) throw new Error("no text");
    for (let count = 0; count < 500; count++) {
      doc.getMap("notes").set("a", count);
      doc.getMap("notes").set("b", count);
      // Each a struct of its own, forwards and backwards.
      text.insert(5 + count, "x");
      text.insert(5, "y");
      if (count % 3 === 0) text.delete(7, 1);
    }
    return doc;
  };
  const [one, other] = [edited(1), edited(9)];
  for (const [first, second] of [
    [one, other],
    [other, one],
  ] as const) {
    const doc = docOf(Y.encodeStateAsUpdate(first));
    expect(outcomeOf(Y.encodeStateAsUpdate(second), doc)).toBe("new");
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(second));
    expect(outcomeOf(Y.encodeStateAsUpdate(doc))).toBe("new");
  }
});
