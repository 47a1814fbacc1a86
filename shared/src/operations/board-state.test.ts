import { expect, test } from "vitest";
import * as Y from "yjs";
import { noteText } from "../document/board-doc";
import { noteIds, readText } from "../document/read";
import { runsOf } from "../document/text-runs";
import { templates } from "../templates/templates";
import { newBoard } from "./apply-template";
import { boardState, openState, restoreBoard } from "./board-state";
import { removeNote, rewriteNote, setNoteColour } from "./note";

const author = { language: "en", by: "ada", at: 1 } as const;
const kitchen = newBoard("Kitchen", templates[0], author);
const stateOf = (doc: Y.Doc): Uint8Array => boardState([Y.encodeStateAsUpdate(doc)]);

test("the same content gives the same bytes, whatever happened before", () => {
  const doc = openState(kitchen);
  const [first = "", second = ""] = noteIds(doc);
  const before = stateOf(doc);
  const words = readText(doc, first);
  rewriteNote(doc, first, "Something else");
  setNoteColour(doc, second, "pink");
  expect(stateOf(doc)).not.toEqual(before);
  restoreBoard(doc, openState(before));
  expect(readText(doc, first)).toBe(words);
  expect(stateOf(doc)).toEqual(before);
  expect(boardState([before])).toEqual(before);
});

test("a restore writes in the text that is there, and makes anew what was removed", () => {
  const doc = openState(kitchen);
  const [first = "", second = ""] = noteIds(doc);
  const text = noteText(doc, first);
  rewriteNote(doc, first, "Ask the neighbours first");
  text?.format(4, 3, { bold: true });
  const before = stateOf(doc);

  text?.insert(0, "Now: ", { italic: true });
  text?.format(9, 14, { bold: null, strike: true });
  removeNote(doc, second);
  const letters = Y.createRelativePositionFromTypeIndex(text ?? new Y.Text(), 12);
  restoreBoard(doc, openState(before));
  expect(noteText(doc, first)).toBe(text);
  expect(runsOf(text ?? new Y.Text())).toMatchObject([
    { text: "Ask " },
    { text: "the", bold: true },
    { text: " neighbours first" },
  ]);
  expect(Y.createAbsolutePositionFromRelativePosition(letters, doc)?.index).toBe(7);
  expect(stateOf(doc)).toEqual(before);
});

test("a restore that changes nothing writes nothing", () => {
  const doc = openState(kitchen);
  const updates: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => updates.push(update));
  restoreBoard(doc, openState(stateOf(doc)));
  expect(updates).toEqual([]);
});

test("what is not all of a document is refused", () => {
  const doc = openState(kitchen);
  const vector = Y.encodeStateVector(doc);
  const [first = ""] = noteIds(doc);
  noteText(doc, first)?.insert(3, "x");
  expect(() => boardState([Y.encodeStateAsUpdate(doc, vector)])).toThrow("not all");
  expect(() => boardState([Uint8Array.of(1, 2, 3)])).toThrow("Unexpected end");
});
