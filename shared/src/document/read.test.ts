import * as fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { actors } from "../model/actor";
import { laneHeightLimit } from "../model/lane";
import { laneRoles } from "../model/lane-role";
import { noteColours } from "../model/note-colour";
import { noteKinds } from "../model/note-kind";
import { feelings } from "../model/feeling";
import { longestSide } from "../model/note-picture";
import { noteSizes } from "../model/note-size";
import { orderOf } from "../model/order";
import { periods } from "../model/period";
import { isCell } from "../model/place";
import type { StepFeeling } from "../model/step-feeling";
import { noteText, recordOf, rootOf } from "./board-doc";
import {
  noteIds,
  plainText,
  readBoard,
  readInterviews,
  readMoment,
  readMomentIds,
  readNote,
  readRecord,
  readStepFeeling,
  readText,
  readTouchpoint,
  recordIds,
} from "./read";
import { boardRoots } from "./roots";

const recordRoots = [
  "journeys",
  "phases",
  "steps",
  "lanes",
  "personas",
  "channels",
  "groups",
] as const;

/** Fails where anything that can be read from a document isn't what its type promises. */
function expectValid(doc: Y.Doc): void {
  expect(typeof readBoard(doc).title).toBe("string");
  for (const root of recordRoots)
    for (const id of recordIds(doc, root)) {
      const record = readRecord(doc, root, id);
      if (record === null) continue;
      expect(record.id).toBe(id);
      expect(orderOf(record.order)).toBe(record.order);
      for (const [name, value] of Object.entries(record)) {
        const type = { ...others, height: "number" }[name] ?? "string";
        expect([name, typeof value]).toEqual([name, type]);
      }
      if ("height" in record)
        expect(record.height >= 0 && record.height <= laneHeightLimit).toBe(true);
      if ("period" in record) expect(periods).toContain(record.period);
      if ("actor" in record) expect(actors).toContain(record.actor);
      if ("role" in record) expect(laneRoles).toContain(record.role);
    }
  for (const id of ["n1", "l1/s1", ...noteIds(doc)]) {
    expectFelt(readTouchpoint(doc, id));
    expectFelt(readStepFeeling(doc, "l1", "s1"));
    const moment = readMoment(doc, id);
    expect(readMomentIds(doc).has(id)).toBe(moment !== null);
    expect(readInterviews(doc, id, "n2")).toBeGreaterThanOrEqual(0);
  }
  for (const id of noteIds(doc)) {
    const note = readNote(doc, id);
    expect(typeof readText(doc, id)).toBe("string");
    expect(note === null).toBe(noteText(doc, id) === null);
    if (note === null) continue;
    expect(noteKinds).toContain(note.kind);
    expect(noteColours).toContain(note.colour);
    expect([typeof note.by, Number.isFinite(note.at)]).toEqual(["string", true]);
    expect(noteSizes).toContain(note.size);
    expect(typeof note.alt).toBe("string");
    if (note.picture !== null) {
      expect(note.picture.id).toMatch(/^[\w-]{1,64}$/);
      for (const side of [note.picture.width, note.picture.height])
        expect(side >= 1 && side <= longestSide).toBe(true);
    }
    const { place } = note;
    if (isCell(place)) expect(orderOf(place.order)).toBe(place.order);
    else expect(Number.isFinite(place.x) && Number.isFinite(place.y)).toBe(true);
  }
}

const others = { collapsed: "boolean", isCustomer: "boolean", portrait: "object" };

function expectFelt({ wished, actual }: Pick<StepFeeling, "wished" | "actual">): void {
  for (const felt of [wished, actual]) if (felt !== null) expect(feelings).toContain(felt);
}

/** Anything that a Yjs document can hold under a key: a value, or a type with something in it. */
type Foreign = () => unknown;

const value: fc.Arbitrary<Foreign> = fc
  .oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<unknown>(undefined, NaN, -Infinity, 2n ** 60n, new Uint8Array(3)),
    fc.constantFrom("a0", "a1", "a!", "during", "us", "free", "idea", "pink"),
    fc.constantFrom<unknown>("large", true, 900, 1e9, -3, ["picture_1", 40, 30], ["../..", 40, 30]),
    fc.tuple(fc.constant("p"), fc.oneof(fc.integer(), fc.double()), fc.constantFrom(0, 1, "1")),
    fc.array(fc.oneof(fc.string(), fc.double(), fc.constant(null)), { maxLength: 6 }),
  )
  .map((plain) => () => plain);
const field = fc.oneof(
  fc.constantFrom("title", "order", "place", "journeyId", "period", "actor", "role", "name"),
  fc.constantFrom("height", "collapsed"),
  fc.constantFrom("__proto__", "constructor", "toString", ""),
);
const foreign: fc.Arbitrary<Foreign> = fc.oneof(
  value,
  fc
    .array(fc.tuple(field, value), { maxLength: 6 })
    .map((fields) => () => new Y.Map(fields.map(([key, make]) => [key, make()]))),
  fc.constantFrom<Foreign>(
    () => new Y.Map([["title", new Y.Map([["deep", 1]])]]),
    () => new Y.Text("a note"),
    () => Y.Array.from([1, "two"]),
    () => new Y.XmlElement("p"),
    () => new Y.Doc(),
  ),
);
const id = fc.oneof(
  fc.constantFrom("n1", "n2", "n1/wished", "n1/made", "n1/channel", "l1/s1/actual", "n1/n2"),
  field,
);

test("whatever others wrote into a document, it reads as valid records", () => {
  const entry = fc.tuple(fc.constantFrom(...boardRoots), id, foreign);
  const check = fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
    const doc = new Y.Doc();
    for (const [root, key, make] of entries) rootOf(doc, root).set(key, make());
    expectValid(doc);
    // As it comes from the wire, where types are not known before they are read.
    const received = new Y.Doc();
    Y.applyUpdate(received, Y.encodeStateAsUpdate(doc));
    expectValid(received);
  });
  const seed = 20240613;
  console.info(`readers: 1500 documents, seed ${seed}`);
  fc.assert(check, { seed, numRuns: 1500 });
});

test("roots that somebody wrote as lists read as empty", () => {
  const foreignDoc = new Y.Doc();
  for (const root of boardRoots) foreignDoc.getArray(root).push([1, new Y.Map(), "three"]);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(foreignDoc));
  expectValid(doc);
  expect([...noteIds(doc)]).toEqual([]);
  expect(Object.values(readBoard(doc)).join("")).toBe("");
});

test("a record without fields has the defaults", () => {
  const doc = new Y.Doc();
  rootOf(doc, "steps").set("s1", new Y.Map());
  rootOf(doc, "texts").set("n1", new Y.Text("Waits"));
  expect(readRecord(doc, "steps", "s1")).toEqual({
    id: "s1",
    phaseId: "",
    title: "",
    actor: "unsaid",
    joined: "",
    order: "a0",
  });
  expect(readNote(doc, "n1")).toEqual({
    id: "n1",
    place: { laneId: "", stepId: "", order: "a0" },
    kind: "plain",
    colour: "yellow",
    size: "medium",
    picture: null,
    alt: "",
    by: "",
    at: 0,
  });
});

test("what is out of bounds is brought within, and what is no picture is none", () => {
  const doc = new Y.Doc();
  const lane = (fields: object) => new Y.Map(Object.entries(fields));
  rootOf(doc, "lanes").set("high", lane({ height: 1e9, collapsed: "yes" }));
  rootOf(doc, "lanes").set("low", lane({ height: -5, collapsed: true }));
  expect(readRecord(doc, "lanes", "high")).toMatchObject({ height: 4000, collapsed: false });
  expect(readRecord(doc, "lanes", "low")).toMatchObject({ height: 0, collapsed: true });

  rootOf(doc, "texts").set("n1", new Y.Text());
  const pictureOf = (value: unknown) => {
    rootOf(doc, "pictures").set("n1", value);
    return readNote(doc, "n1")?.picture;
  };
  expect(pictureOf(["aB_-9", 640, 480])).toEqual({ id: "aB_-9", width: 640, height: 480 });
  for (const foreign of [
    ["a/b", 1, 1],
    ["a", 0, 1],
    ["a", 1, 20_001],
    ["a", 1.5, 1],
    ["a", 1],
    "a",
  ])
    expect(pictureOf(foreign)).toBeNull();
});

test("a note exists while its text does", () => {
  const doc = new Y.Doc();
  rootOf(doc, "notes").set("n1", ["l1", "s1", "a0", "ada", 1]);
  rootOf(doc, "kinds").set("n1", "idea");
  expect(readNote(doc, "n1")).toBeNull();
  expect(readText(doc, "n1")).toBe("");
  expect([...noteIds(doc)]).toEqual([]);
});

test("a field named after an object's prototype is a field like any other, and reaches nothing", () => {
  const doc = new Y.Doc();
  const fields = { title: "polluted", order: "a9" };
  rootOf(doc, "journeys").set("j1", new Y.Map([["__proto__", fields]]));
  rootOf(doc, "board").set("__proto__", fields);
  expect(readRecord(doc, "journeys", "j1")).toMatchObject({ title: "", order: "a0" });
  expect(readBoard(doc).title).toBe("");
  expect(Object.prototype).not.toHaveProperty("title");
  expect(recordOf(doc, "journeys", "__proto__")).toBeNull();
  expect(readRecord(doc, "journeys", "constructor")).toBeNull();
});

test("what isn't text in a text keeps its place, so that every index stays the same", () => {
  const doc = new Y.Doc();
  const text = doc.getText("t");
  text.insert(0, "ab", { bold: true });
  text.insertEmbed(1, { image: "x" });
  expect(plainText(text)).toBe("a\uFFFCb");
  expect(plainText(text)).toHaveLength(text.length);
});
