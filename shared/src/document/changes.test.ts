import { expect, test } from "vitest";
import * as Y from "yjs";
import { addJourney } from "../operations/journey";
import { addLane, setLane } from "../operations/lane";
import { addNote, moveNote, removeNote, setNoteColour } from "../operations/note";
import { renameBoard } from "../operations/board";
import { noteText, recordOf } from "./board-doc";
import { observeBoard } from "./changes";

const place = { laneId: "l1", stepId: "s1", order: "a0" };
const note = { id: "n1", place, by: "ada", at: 0 };

/** A board with a lane and a note, and every telling from now on: its changes, sorted. */
function listen() {
  const doc = new Y.Doc();
  addJourney(doc, { id: "j1", order: "a0" });
  addLane(doc, { id: "l1", journeyId: "j1", order: "a0" });
  addNote(doc, note);
  const told: string[][] = [];
  const end = observeBoard(doc, (changes) =>
    told.push(changes.map(({ root, id }) => `${root}/${id}`).toSorted()),
  );
  return { doc, told, end };
}

test("each transaction is told once, with every record that it changed, once", () => {
  const { doc, told } = listen();
  doc.transact(() => {
    setLane(doc, "l1", { name: "What they do", role: "customer-actions" });
    moveNote(doc, "n1", { x: 1, y: 2 });
    moveNote(doc, "n1", { x: 3, y: 4 });
    renameBoard(doc, "Kitchen");
  });
  setNoteColour(doc, "n1", "pink");
  expect(told).toEqual([["board/title", "lanes/l1", "notes/n1"], ["colours/n1"]]);
});

test("records that come and go are told of", () => {
  const { doc, told } = listen();
  addNote(doc, { ...note, id: "n2", kind: "idea" });
  removeNote(doc, "n2");
  doc.getMap("lanes").delete("l1");
  expect(told).toEqual([
    ["kinds/n2", "notes/n2", "texts/n2"],
    ["kinds/n2", "notes/n2", "texts/n2"],
    ["lanes/l1"],
  ]);
});

test("typing is told of as the note's text, whoever types", () => {
  const { doc, told } = listen();
  noteText(doc, "n1")?.insert(0, "Waits");
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  noteText(other, "n1")?.insert(5, " in the queue");
  setLane(other, "l1", { name: "Doing" });
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
  expect(told).toEqual([["texts/n1"], ["lanes/l1", "texts/n1"]]);
});

test("what comes back by undo is told of", () => {
  const { doc, told } = listen();
  const undo = new Y.UndoManager(doc.getMap("texts"));
  doc.getMap("texts").delete("n1");
  undo.undo();
  expect(told).toEqual([["texts/n1"], ["texts/n1"]]);
});

test("nothing is told when nothing changed, of what is no board's, or after the end", () => {
  const { doc, told, end } = listen();
  setLane(doc, "l1", { name: "" });
  doc.transact(() => {});
  doc.getMap("elsewhere").set("n1", 1);
  // A foreign nested type stands in a record, but nothing in it is ours.
  const extra = new Y.Map();
  recordOf(doc, "lanes", "l1")?.set("extra", extra);
  told.length = 0;
  extra.set("deep", 1);
  expect(told).toEqual([]);
  end();
  renameBoard(doc, "Kitchen");
  expect(told).toEqual([]);
});
