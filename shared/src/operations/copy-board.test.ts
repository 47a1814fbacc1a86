import { expect, test } from "vitest";
import * as Y from "yjs";
import { noteText, rootOf } from "../document/board-doc";
import {
  noteIds,
  readBoard,
  readMoment,
  readNote,
  readText,
  readTouchpoint,
} from "../document/read";
import { boardRoots } from "../document/roots";
import { pictureOfBoard } from "../document/board-picture";
import { pictureOf, templates } from "../templates/templates";
import { newBoard } from "./apply-template";
import { addChannel } from "./channel";
import { copyBoard, copyKept } from "./copy-board";
import { moveNote, removeNote, setNotePicture } from "./note";
import { setPersona } from "./persona";
import { addGroup, setInterviews } from "./product-group";

const author = { language: "en", by: "ada", at: 1 } as const;
const copy = { title: "Ours", by: "bo", at: 2, texts: true };

function boardOf(id: string): Y.Doc {
  const doc = new Y.Doc();
  const template = templates.find((one) => one.id === id);
  Y.applyUpdate(doc, newBoard("Theirs", template, author));
  return doc;
}

function opened(update: Uint8Array): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update);
  return doc;
}

/** All that a document holds, formats included, apart from its title and from who made what. */
function contentOf(doc: Y.Doc): unknown {
  const unsigned = (value: unknown): unknown =>
    value instanceof Y.Text
      ? value.toDelta()
      : value instanceof Y.AbstractType
        ? value.toJSON()
        : Array.isArray(value) && typeof value.at(-1) === "number"
          ? value.slice(0, -2)
          : value;
  return boardRoots.map((root) =>
    [...rootOf(doc, root)]
      .filter(([key]) => root !== "board" || key !== "title")
      .map(([key, value]) => ({ root, key, value: unsigned(value) }))
      .toSorted((one, other) => (one.key < other.key ? -1 : 1)),
  );
}

const firstNote = (doc: Y.Doc): string => [...noteIds(doc)][0] ?? "";

test.each(templates.map(({ id }) => id))("a copy of %s has all that it has", (id) => {
  const doc = boardOf(id);
  noteText(doc, firstNote(doc))?.insert(0, "bold ", { bold: true });
  moveNote(doc, firstNote(doc), { x: 4, y: 5 });
  const channel = addChannel(doc, { name: "Counter", order: "a0" });
  const group = addGroup(doc, { name: "Fibre", order: "a0" });
  for (const persona of rootOf(doc, "personas").keys()) setInterviews(doc, persona, group, 3);

  const made = opened(copyBoard(doc, copy).update);
  expect(contentOf(made)).toEqual(contentOf(doc));
  expect([...rootOf(made, "channels").keys()]).toContain(channel);
  expect(readBoard(made).title).toBe("Ours");
  for (const note of noteIds(made)) {
    expect(readNote(made, note)).toMatchObject({ by: "bo", at: 2 });
    expect(readMoment(made, note)?.by ?? "bo").toBe("bo");
  }
});

test("without their texts the notes stand where they stood, and say nothing", () => {
  const doc = boardOf("support-call");
  const before = [...noteIds(doc)].toSorted();
  const made = opened(copyBoard(doc, { ...copy, texts: false }).update);
  expect([...noteIds(made)].toSorted()).toEqual(before);
  expect(before.filter((id) => readMoment(made, id) !== null).length).toBeGreaterThan(1);
  for (const id of before) {
    expect(readText(made, id)).toBe("");
    expect(readTouchpoint(made, id)).toEqual({ ...readTouchpoint(doc, id), action: "" });
    expect(readNote(made, id)).toEqual({ ...readNote(doc, id), by: "bo", at: 2 });
    const moment = readMoment(doc, id);
    expect(readMoment(made, id)).toEqual(moment && { ...moment, why: "", by: "bo", at: 2 });
  }
  expect(readBoard(made)).toEqual({ ...readBoard(doc), title: "Ours" });
});

test("nothing of what was removed comes along, and a copy of what is kept is the same", () => {
  const doc = boardOf("kitchen");
  const secret = firstNote(doc);
  noteText(doc, secret)?.insert(0, "sesame");
  removeNote(doc, secret);
  const { update } = copyBoard(doc, copy);
  expect(new TextDecoder("latin1").decode(update)).not.toContain("sesame");
  expect(contentOf(opened(copyKept([update], copy).update))).toEqual(contentOf(doc));
});

test("a copy says which pictures it shows, on notes and as portraits, each once", () => {
  const doc = boardOf("support-call");
  const [one = "", other = ""] = noteIds(doc);
  for (const id of [one, other]) setNotePicture(doc, id, { id: "fitter", width: 3, height: 2 });
  const [nora = ""] = rootOf(doc, "personas").keys();
  setPersona(doc, nora, { portrait: { id: "nora", width: 1, height: 1 } });
  expect(copyBoard(doc, copy).pictures.toSorted()).toEqual(["fitter", "nora"]);
  // What is on a note is left out with the texts; a portrait is the persona's.
  expect(copyBoard(doc, { ...copy, texts: false }).pictures).toEqual(["nora"]);
});

test.each(templates)("a board of $id is drawn as its template is", (template) => {
  const { notes, ...rest } = pictureOf(template);
  const drawn = pictureOfBoard(boardOf(template.id));
  expect(drawn).toMatchObject(rest);
  const inOrder = (all: typeof notes) => all.map((note) => JSON.stringify(note)).toSorted();
  expect(inOrder(drawn.notes)).toEqual(inOrder(notes));
});

test("a board without a journey is drawn empty", () => {
  expect(pictureOfBoard(new Y.Doc())).toEqual({ phases: [], lanes: 0, notes: [], curves: [] });
});
