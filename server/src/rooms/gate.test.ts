import * as encoding from "lib0/encoding";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { judge } from "./gate";

const roots = ["notes", "texts"];

/** A document with a record and a text, as others left it. */
function board(): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = 1;
  doc.getMap("notes").set("a", new Y.Map([["place", 1]]));
  doc.getMap("texts").set("a", new Y.Text("Hello"));
  return doc;
}

/** Another's copy of a document. */
function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  copy.clientID = 2;
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

/** The updates that a change makes, one a transaction. */
function updatesOf(doc: Y.Doc, change: () => void): Uint8Array[] {
  const updates: Uint8Array[] = [];
  const keep = (update: Uint8Array) => void updates.push(update);
  doc.on("update", keep);
  change();
  doc.off("update", keep);
  return updates;
}

/** An update of one struct of client 2 at clock 0, without deletes. */
const one = (write: (encoder: encoding.Encoder) => void): Uint8Array =>
  encoding.encode((encoder) => {
    for (const number of [1, 1, 2, 0]) encoding.writeVarUint(encoder, number);
    write(encoder);
    encoding.writeVarUint(encoder, 0);
  });

const inRoot = (encoder: encoding.Encoder, content: number, root: string, key?: string): void => {
  encoding.writeUint8(encoder, content | (key === undefined ? 0 : 0b0010_0000));
  encoding.writeVarUint(encoder, 1);
  encoding.writeVarString(encoder, root);
  if (key !== undefined) encoding.writeVarString(encoder, key);
};

/** The reason of a refusal, or what else it is. */
const outcomeOf = (verdict: ReturnType<typeof judge>) =>
  verdict.kind === "refused" ? verdict.reason : verdict.kind;

test("what honest people do passes, one update after the other", () => {
  const doc = board();
  const other = copyOf(doc);
  const updates = updatesOf(other, () => {
    const text = other.getMap("texts").get("a");
    if (!(text instanceof Y.Text)) throw new Error("no text");
    text.insert(5, ", kitchen");
    text.delete(0, 3);
    text.format(0, 2, { bold: true });
    other.getMap("notes").set("b", new Y.Map([["place", ["lane", "step", { x: [1.5, null] }]]]));
    other.getMap("notes").delete("a");
  });
  for (const update of updates) {
    expect(judge(update, doc, roots)).toEqual(expect.objectContaining({ kind: "new" }));
    Y.applyUpdate(doc, update);
    expect(judge(update, doc, roots)).toEqual({ kind: "known" });
  }
  expect(judge(Y.encodeStateAsUpdate(other), doc, roots)).toEqual({ kind: "known" });
});

test("whole documents pass, with all that was ever deleted in them", () => {
  const doc = board();
  for (let i = 0; i < 50; i++) doc.getMap("notes").set("a", new Y.Map([["place", i]]));
  const verdict = judge(Y.encodeStateAsUpdate(doc), new Y.Doc(), roots);
  expect(verdict).toMatchObject({ kind: "new", clients: [1] });
});

test("plain is what sets values in roots and replaces only those", () => {
  const doc = board();
  const other = copyOf(doc);
  const isPlain = (change: () => void): boolean[] =>
    updatesOf(other, change).map((update) => {
      const verdict = judge(update, doc, roots);
      Y.applyUpdate(doc, update);
      return verdict.kind === "new" && verdict.plain !== null;
    });
  const notes = other.getMap("notes");
  expect(isPlain(() => notes.set("b", ["lane", 1]))).toEqual([true]);
  expect(isPlain(() => notes.set("b", ["lane", 2]))).toEqual([true]);
  expect(isPlain(() => notes.delete("b"))).toEqual([false]);
  expect(isPlain(() => notes.set("c", new Y.Map()))).toEqual([false]);
  const replaceRecord = () => notes.set("a", 1);
  expect(isPlain(replaceRecord)).toEqual([false]);
  const moveAndWrite = () => {
    notes.set("b", ["lane", 3]);
    const text = other.getMap("texts").get("a");
    if (text instanceof Y.Text) text.insert(0, "x");
  };
  expect(isPlain(() => other.transact(moveAndWrite))).toEqual([false]);
  // What is partly known already would say too much.
  notes.set("b", 4);
  const behind = Y.encodeStateAsUpdate(other, Y.encodeStateVector(copyOf(board())));
  expect(judge(behind, doc, roots)).toMatchObject({ kind: "new", plain: null });
});

test("what stands in the root of the board itself is not plain, neither at first nor later", () => {
  const doc = board();
  const other = copyOf(doc);
  const fields = other.getMap("board");
  const updates = updatesOf(other, () => {
    fields.set("title", "Kitchen");
    fields.set("title", "Buying a kitchen");
  });
  for (const update of updates) {
    expect(judge(update, doc, [...roots, "board"])).toMatchObject({ kind: "new", plain: null });
    Y.applyUpdate(doc, update);
  }
  const both = Y.encodeStateAsUpdate(other, Y.encodeStateVector(board()));
  expect(judge(both, board(), [...roots, "board"])).toMatchObject({ kind: "new", plain: null });
});

test("attack: deletes that each match the last value only are looked up and not searched for", () => {
  const count = 25_000;
  const doc = new Y.Doc();
  const notes = doc.getMap("notes");
  doc.transact(() => {
    for (let i = 0; i < 2 * count; i++) notes.set(`${i}`, 0);
  });
  const other = copyOf(doc);
  const moveAll = (): void => {
    for (let i = count - 1; i >= 0; i--) other.getMap("notes").set(`${2 * i}`, 1);
  };
  const [move] = updatesOf(other, () => other.transact(moveAll));
  if (!move) throw new Error("an update was made");
  // 312,500,000 comparisons, one by one: the time limit ends them.
  expect(judge(move, doc, roots)).toMatchObject({ kind: "new", plain: { client: 2 } });
});

test("an update that builds on another that is missing is a gap", () => {
  const doc = board();
  const other = copyOf(doc);
  const [first, second] = updatesOf(other, () => {
    other.getMap("notes").set("b", 1);
    other.getMap("notes").set("c", 2);
  });
  if (!first || !second) throw new Error("two updates were made");
  expect(judge(second, doc, roots)).toEqual({ kind: "gap" });
  expect(judge(Y.mergeUpdates([first, second]), doc, roots).kind).toBe("new");
});

test("an update inside something unknown is a gap", () => {
  const doc = board();
  const third = copyOf(doc);
  third.clientID = 3;
  third.getMap("notes").set("new", new Y.Map());
  const other = copyOf(third);
  const [inside] = updatesOf(other, () => {
    const record = other.getMap("notes").get("new");
    if (record instanceof Y.Map) record.set("place", 1);
  });
  if (!inside) throw new Error("an update was made");
  expect(judge(inside, doc, roots)).toEqual({ kind: "gap" });
});

test("deleting what does not exist yet is a gap", () => {
  const future = encoding.encode((encoder) => {
    for (const number of [0, 1, 1, 1, 100, 1]) encoding.writeVarUint(encoder, number);
  });
  expect(judge(future, board(), roots)).toEqual({ kind: "gap" });
});

test("only the roots of a board can be written", () => {
  const foreign = one((encoder) => {
    inRoot(encoder, 8, "elsewhere", "key");
    encoding.writeVarUint(encoder, 1);
    encoding.writeAny(encoder, 1);
  });
  expect(outcomeOf(judge(foreign, board(), roots))).toBe("a root that is none of the board's");
});

test("types nest three deep and no deeper", () => {
  const nested = (depth: number): Y.Map<unknown> =>
    depth === 1 ? new Y.Map() : new Y.Map([["inner", nested(depth - 1)]]);
  const withDepth = (depth: number): Uint8Array => {
    const doc = new Y.Doc();
    doc.getMap("notes").set("deep", nested(depth));
    return Y.encodeStateAsUpdate(doc);
  };
  expect(judge(withDepth(3), board(), roots).kind).toBe("new");
  expect(outcomeOf(judge(withDepth(4), board(), roots))).toBe("types nested too deep");

  // Nor when the upper ones are there already.
  const doc = board();
  Y.applyUpdate(doc, withDepth(3));
  const other = copyOf(doc);
  const [deeper] = updatesOf(other, () => {
    let record: unknown = other.getMap("notes").get("deep");
    for (let i = 0; i < 2; i++) record = record instanceof Y.Map ? record.get("inner") : null;
    if (record instanceof Y.Map) record.set("inner", new Y.Map());
  });
  if (!deeper) throw new Error("an update was made");
  expect(outcomeOf(judge(deeper, doc, roots))).toBe("types nested too deep");
});

test("a struct that builds on itself is refused", () => {
  const self = one((encoder) => {
    encoding.writeUint8(encoder, 0b1000_0100);
    for (const number of [2, 0]) encoding.writeVarUint(encoder, number);
    encoding.writeVarString(encoder, "a");
  });
  expect(outcomeOf(judge(self, board(), roots))).toBe("a struct that builds on itself");
});

test("a struct inside something that holds nothing is refused", () => {
  const doc = board();
  // Client 1's second struct is the number 1 in the record `a`.
  const inside = one((encoder) => {
    encoding.writeUint8(encoder, 0b0010_1000);
    for (const number of [0, 1, 1]) encoding.writeVarUint(encoder, number);
    encoding.writeVarString(encoder, "key");
    encoding.writeVarUint(encoder, 1);
    encoding.writeAny(encoder, 1);
  });
  expect(outcomeOf(judge(inside, doc, roots))).toBe("a parent that holds nothing");
});

test("an edit of what another has just deleted is welcome", () => {
  const doc = board();
  const other = copyOf(doc);
  doc.getMap("texts").delete("a");
  const [late] = updatesOf(other, () => {
    const text = other.getMap("texts").get("a");
    if (text instanceof Y.Text) text.insert(5, "!");
  });
  if (!late) throw new Error("an update was made");
  expect(judge(late, doc, roots).kind).toBe("new");
});

test("a long text typed letter by letter is followed without running out of stack", () => {
  const doc = new Y.Doc();
  const text = new Y.Text();
  doc.getMap("texts").set("a", text);
  // From the back, so that no two letters become one struct.
  for (let i = 0; i < 20_000; i++) text.insert(0, "x");
  expect(judge(Y.encodeStateAsUpdate(doc), new Y.Doc(), roots).kind).toBe("new");
});
