import { expect, test } from "vitest";
import * as Y from "yjs";
import { noteText, rootOf } from "../document/board-doc";
import { noteIds, readNote, readText } from "../document/read";
import { readRuns } from "../document/text-runs";
import { boardRoots } from "../document/roots";
import { noteTextLimit } from "../model/note";
import { plainStyle } from "../model/text-run";
import {
  addNote,
  moveNote,
  removeNote,
  rewriteNote,
  setNoteAlt,
  setNoteColour,
  setNoteKind,
  setNotePicture,
  setNoteSize,
} from "./note";

const place = { laneId: "l1", stepId: "s1", order: "a0" };
const picture = { id: "receipt", width: 640, height: 480 };
const made = { place, by: "ada", at: 1_700_000_000 };

test("a note says where it is, what it is, and who made it when", () => {
  const doc = new Y.Doc();
  const id = addNote(doc, { ...made, kind: "idea", colour: "pink", text: "Call back" });
  const none = { size: "medium", picture: null, alt: "" };
  expect(readNote(doc, id)).toEqual({ id, ...made, kind: "idea", colour: "pink", ...none });
  expect(readText(doc, id)).toBe("Call back");
});

test("a note has a size, and a picture with words about it", () => {
  const doc = new Y.Doc();
  const shown = { size: "large", picture, alt: "A receipt" } as const;
  const id = addNote(doc, { ...made, ...shown });
  expect(readNote(doc, id)).toMatchObject(shown);

  const other = { id: "other", width: 3, height: 4 };
  setNotePicture(doc, id, other);
  expect(readNote(doc, id)).toMatchObject({ picture: other, alt: "" });
  setNoteAlt(doc, id, "Another");
  setNoteSize(doc, id, "small");
  expect(readNote(doc, id)).toMatchObject({ picture: other, alt: "Another", size: "small" });

  setNotePicture(doc, id, null);
  setNoteSize(doc, id, "medium");
  expect(readNote(doc, id)).toMatchObject({ picture: null, alt: "", size: "medium" });
  expect(["sizes", "pictures", "alts"].map((root) => doc.getMap(root).size)).toEqual([0, 0, 0]);
});

test("saying again how large a note is and what it shows writes nothing", () => {
  const doc = new Y.Doc();
  const id = addNote(doc, { ...made, size: "large", picture, alt: "A receipt" });
  const before = Y.encodeStateVector(doc);
  setNoteSize(doc, id, "large");
  setNotePicture(doc, id, { ...picture });
  setNoteAlt(doc, id, "A receipt");
  expect(Y.encodeStateVector(doc)).toEqual(before);
});

test("what is the default takes no room", () => {
  const doc = new Y.Doc();
  const id = addNote(doc, { ...made, kind: "plain", colour: "yellow" });
  expect(rootOf(doc, "kinds").size + rootOf(doc, "colours").size).toBe(0);
  // Yellow is an idea's colour too.
  addNote(doc, { ...made, kind: "idea", colour: "yellow" });
  expect([rootOf(doc, "kinds").size, rootOf(doc, "colours").size]).toEqual([1, 0]);
  expect(readNote(doc, id)?.colour).toBe("yellow");
});

test("a note keeps the colour that it was given when its kind changes, else it takes that of the kind", () => {
  const doc = new Y.Doc();
  const [chosen, own] = [addNote(doc, made), addNote(doc, made)];
  setNoteColour(doc, own, "teal");
  for (const id of [chosen, own]) setNoteKind(doc, id, "irritates");
  expect(readNote(doc, chosen)?.colour).toBe("orange");
  expect(readNote(doc, own)?.colour).toBe("teal");
});

test("a move keeps who made the note, and goes from a cell to beside the sheets and back", () => {
  const doc = new Y.Doc();
  const id = addNote(doc, made);
  moveNote(doc, id, { x: -3, y: 4 });
  expect(readNote(doc, id)).toMatchObject({ ...made, place: { x: -3, y: 4 } });
  moveNote(doc, id, { ...place, order: "a1" });
  expect(readNote(doc, id)).toMatchObject({ ...made, place: { ...place, order: "a1" } });
});

test("an id that is taken, or can't be one, adds nothing", () => {
  const doc = new Y.Doc();
  addNote(doc, { ...made, id: "n1", text: "first" });
  addNote(doc, { ...made, id: "n1", text: "second" });
  addNote(doc, { ...made, id: "__proto__" });
  addNote(doc, { ...made, id: "" });
  expect([...noteIds(doc)]).toEqual(["n1"]);
  expect(readText(doc, "n1")).toBe("first");
});

test("a text is cut at the limit", () => {
  const doc = new Y.Doc();
  const id = addNote(doc, { ...made, text: "x".repeat(noteTextLimit + 1) });
  expect(readText(doc, id)).toHaveLength(noteTextLimit);
});

test("removing a note leaves nothing of it behind", () => {
  const doc = new Y.Doc();
  const id = addNote(doc, {
    ...made,
    kind: "idea",
    colour: "pink",
    size: "small",
    picture,
    alt: "A receipt",
  });
  removeNote(doc, id);
  expect(boardRoots.map((root) => rootOf(doc, root).size)).toEqual(boardRoots.map(() => 0));
});

test("nothing brings a note back that is gone, or writes down what never was", () => {
  const doc = new Y.Doc();
  const id = addNote(doc, made);
  removeNote(doc, id);
  const before = Y.encodeStateVector(doc);
  for (const gone of [id, "never"]) {
    moveNote(doc, gone, place);
    setNoteKind(doc, gone, "idea");
    setNoteColour(doc, gone, "pink");
    setNoteSize(doc, gone, "large");
    setNotePicture(doc, gone, picture);
    setNoteAlt(doc, gone, "A receipt");
    removeNote(doc, gone);
  }
  expect(Y.encodeStateVector(doc)).toEqual(before);
});

test("20,000 drags of one note in a row cost nothing", () => {
  const doc = new Y.Doc();
  const id = addNote(doc, made);
  const size = Y.encodeStateAsUpdate(doc).length;
  for (let x = 0; x < 20_000; x++) moveNote(doc, id, { x: x % 100, y: 0 });
  expect(Y.encodeStateAsUpdate(doc).length).toBeLessThan(size + 50);
});

test("a note is added as it is written, as far as there is room", () => {
  const doc = new Y.Doc();
  const link = "https://resa.example";
  const runs = [
    { text: "One\n", ...plainStyle, bold: true },
    { text: "two\n", ...plainStyle, link },
  ];
  expect(readRuns(doc, addNote(doc, { ...made, runs }))).toEqual(runs);
  const long = [{ text: "x".repeat(4998), ...plainStyle }, ...runs];
  const kept = readRuns(doc, addNote(doc, { ...made, runs: long }));
  expect(kept.map(({ text, bold }) => [text.length, bold])).toEqual([
    [4998, false],
    [2, true],
  ]);
});

test("a note that is written anew keeps the formats of what stays, and what others write elsewhere in it", () => {
  const doc = new Y.Doc();
  addNote(doc, { id: "n", place: { x: 0, y: 0 }, text: "The queue, 👍🏽 today", by: "ada", at: 1 });
  noteText(doc, "n")?.format(4, 5, { bold: true });
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  rewriteNote(doc, "n", "The queue, 👎🏽 since noon today");
  noteText(other, "n")?.insert(21, " again");
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
  expect(readText(doc, "n")).toBe("The queue, 👎🏽 since noon today again");
  expect(noteText(doc, "n")?.toDelta()).toContainEqual({
    insert: "queue",
    attributes: { bold: true },
  });
  for (const words of ["", "aa", "a", "aaa", "x".repeat(6000)]) {
    rewriteNote(doc, "n", words);
    expect(readText(doc, "n")).toBe(words.slice(0, 5000));
  }
  rewriteNote(doc, "gone", "Hello");
  expect(noteText(doc, "gone")).toBeNull();
});
