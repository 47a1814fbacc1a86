import * as encoding from "lib0/encoding";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { BadFrame } from "./frames";
import { readUpdate } from "./update-reader";

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

test("an update comes apart into its structs and deletes", () => {
  const doc = new Y.Doc();
  doc.clientID = 7;
  const text = new Y.Text("Hello");
  doc.getMap("texts").set("a", text);
  text.delete(0, 2);
  const { structs, deletes } = readUpdate(Y.encodeStateAsUpdate(doc));
  const [type, gone, rest] = structs.get(7) ?? [];
  expect(type).toMatchObject({ kind: "type", clock: 0, length: 1, parent: "texts" });
  expect(gone).toMatchObject({
    kind: "gone",
    clock: 1,
    length: 2,
    parent: { client: 7, clock: 0 },
  });
  expect(rest).toMatchObject({
    kind: "value",
    clock: 3,
    length: 3,
    origin: { client: 7, clock: 2 },
  });
  expect(deletes).toEqual([{ client: 7, clock: 1, length: 2 }]);
});

test.each(["__proto__", "constructor", "prototype"])("the key %s is refused everywhere", (key) => {
  const asKey = one((encoder) => {
    inRoot(encoder, 8, "notes", key);
    encoding.writeVarUint(encoder, 1);
    encoding.writeAny(encoder, 1);
  });
  const inValue = one((encoder) => {
    inRoot(encoder, 8, "notes", "id");
    encoding.writeVarUint(encoder, 1);
    for (const byte of [117, 1, 118, 1]) encoding.writeUint8(encoder, byte);
    encoding.writeVarString(encoder, key);
    encoding.writeAny(encoder, 1);
  });
  const inFormat = one((encoder) => {
    inRoot(encoder, 6, "notes");
    encoding.writeVarString(encoder, "bold");
    encoding.writeVarString(encoder, `{"${key}": 1}`);
  });
  for (const update of [asKey, inValue, inFormat])
    expect(() => readUpdate(update)).toThrow(`the key ${key}`);
});

test("subdocuments, embeds, binaries and arrays have no place on a board", () => {
  const made = (value: unknown): Uint8Array => {
    const doc = new Y.Doc();
    doc.getMap<unknown>("notes").set("id", value);
    return Y.encodeStateAsUpdate(doc);
  };
  const text = new Y.Doc();
  text.getText("texts").insertEmbed(0, { image: 1 });
  const updates = [
    made(new Y.Doc()),
    made(new Uint8Array(3)),
    made(new Y.Array()),
    made([1n]),
    Y.encodeStateAsUpdate(text),
  ];
  for (const update of updates) expect(() => readUpdate(update)).toThrow(BadFrame);
});

test("a value nested without end is refused, not followed", () => {
  const arrays = new Uint8Array(2_000_000);
  for (let i = 0; i < arrays.length; i += 2) arrays.set([117, 1], i);
  const bottomless = one((encoder) => {
    inRoot(encoder, 8, "notes", "id");
    encoding.writeVarUint(encoder, 1);
    encoding.writeUint8Array(encoder, arrays);
  });
  expect(() => readUpdate(bottomless)).toThrow("a value nested too deep");
});

test("an update of a million parts is refused before it becomes objects", () => {
  const structs = new Uint8Array(2_000_000);
  for (let i = 1; i < structs.length; i += 2) structs[i] = 1;
  const bomb = encoding.encode((encoder) => {
    for (const number of [1, 1_000_000, 2, 0]) encoding.writeVarUint(encoder, number);
    encoding.writeUint8Array(encoder, structs);
    encoding.writeVarUint(encoder, 0);
  });
  expect(() => readUpdate(bomb)).toThrow("an update of too many parts");
});

test.each(["structs", "deletes"])(
  "an update that names a million clients, none with any %s, is refused before it becomes objects",
  (where) => {
    const bomb = encoding.encode((encoder) => {
      const write = (...numbers: number[]): void =>
        numbers.forEach((number) => encoding.writeVarUint(encoder, number));
      if (where === "deletes") write(0);
      write(1_000_000);
      for (let client = 0; client < 1_000_000; client++)
        if (where === "structs") write(0, client, 0);
        else write(client, 0);
      if (where === "structs") write(0);
    });
    expect(() => readUpdate(bomb)).toThrow("an update of too many parts");
  },
);

test.each([
  ["counts that the bytes can't hold", [1, 2 ** 40, 2, 0]],
  ["a clock beyond counting", [1, 1, 2, 2 ** 53 - 1, 0, 1, 0]],
  ["an empty struct", [1, 1, 2, 0, 0, 0, 0]],
  ["a client named twice", [2, 1, 2, 0, 0, 1, 1, 2, 1, 0, 1, 0]],
  ["deletes of a client named twice", [0, 2, 2, 1, 0, 1, 2, 1, 0, 1]],
  ["bytes left over", [0, 0, 0]],
  ["nothing", []],
])("%s is refused", (_, numbers) => {
  const update = encoding.encode((encoder) => {
    for (const number of numbers) encoding.writeVarUint(encoder, number);
  });
  expect(() => readUpdate(update)).toThrow(BadFrame);
});

test("attack: what is deleted again and again, or lapped, is looked through once", () => {
  const deletesOf = (...ranges: readonly [clock: number, length: number][]) => {
    const update = encoding.encode((encoder) => {
      for (const number of [0, 1, 7, ranges.length, ...ranges.flat()])
        encoding.writeVarUint(encoder, number);
    });
    return readUpdate(update).deletes.map(({ clock, length }) => [clock, length]);
  };
  expect(deletesOf(...Array.from({ length: 4000 }, () => [3, 5] as [number, number]))).toEqual([
    [3, 5],
  ]);
  expect(deletesOf([20, 1], [0, 9], [4, 2], [8, 5], [13, 1])).toEqual([
    [0, 13],
    [13, 1],
    [20, 1],
  ]);
});
