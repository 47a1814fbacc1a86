import { noteText } from "@resa/shared/document/board-doc";
import { readNote, readText } from "@resa/shared/document/read";
import { addNote, moveNote, removeNote, setNoteColour } from "@resa/shared/operations/note";
import { expect, test } from "vitest";
import { exchange, openBoard } from "./board.harness";

const free = { x: 0, y: 0 };

/** Ada's board, and Bo's, who has a note on it already. */
function begin() {
  const [ada, bo] = [openBoard(), openBoard()];
  addNote(bo.doc, { id: "his", place: free, text: "His", by: "bo", at: 1 });
  const meet = (): void => exchange(ada.doc, bo.doc);
  meet();
  return { ada, bo, meet };
}

test("only what was done here is undone, however much others did since", () => {
  const { ada, bo, meet } = begin();
  ada.notes.setColour(["his"], "pink");
  meet();
  moveNote(bo.doc, "his", { x: 9, y: 9 });
  addNote(bo.doc, { id: "more", place: free, by: "bo", at: 2 });
  meet();
  ada.history.undo();
  expect(readNote(ada.doc, "his")).toMatchObject({ colour: "yellow", place: { x: 9, y: 9 } });
  expect(readNote(ada.doc, "more")).not.toBeNull();
  expect(ada.history.canUndo()).toBe(false);
  ada.history.undo();
  expect(readNote(ada.doc, "more")).not.toBeNull();
});

test("what others did is no step of ours", () => {
  const { ada } = begin();
  expect([ada.history.canUndo(), ada.history.canRedo()]).toEqual([false, false]);
});

test("commands that follow at once are steps of their own, and come back in turn", () => {
  const { ada } = begin();
  ada.notes.setColour(["his"], "pink");
  ada.notes.setColour(["his"], "blue");
  ada.notes.move(["his"], { x: 5, y: 5 });
  const look = () => {
    const note = readNote(ada.doc, "his");
    return [note?.colour, note?.place];
  };
  ada.history.undo();
  expect(look()).toEqual(["blue", free]);
  ada.history.undo();
  expect(look()).toEqual(["pink", free]);
  ada.history.redo();
  ada.history.redo();
  expect(look()).toEqual(["blue", { x: 5, y: 5 }]);
  expect([ada.history.canUndo(), ada.history.canRedo()]).toEqual([true, false]);
});

test("what the latest step is changes with each that follows, is undone or redone", () => {
  const { ada, bo, meet } = begin();
  expect(ada.history.latest()).toBeNull();
  ada.notes.remove(["his"]);
  const removing = ada.history.latest();
  addNote(bo.doc, { id: "more", place: free, by: "bo", at: 2 });
  meet();
  expect(ada.history.latest()).toBe(removing);
  ada.notes.setColour(["more"], "pink");
  expect(ada.history.latest()).not.toBe(removing);
  ada.history.undo();
  expect(ada.history.latest()).toBe(removing);
  ada.history.undo();
  expect(ada.history.latest()).toBeNull();
});

test("typing in one go is one step, apart from the command before it", () => {
  const { ada } = begin();
  ada.notes.setColour(["his"], "pink");
  ada.history.cut();
  for (const letter of "!?!") ada.type(() => noteText(ada.doc, "his")?.insert(3, letter));
  ada.history.undo();
  expect(readText(ada.doc, "his")).toBe("His");
  expect(readNote(ada.doc, "his")?.colour).toBe("pink");
});

test("something new after an undo leaves nothing to redo", () => {
  const { ada } = begin();
  ada.notes.setColour(["his"], "pink");
  ada.history.undo();
  expect(ada.history.canRedo()).toBe(true);
  ada.notes.setColour(["his"], "blue");
  expect(ada.history.canRedo()).toBe(false);
});

test("a note that I removed comes back where others have moved it, with its words", () => {
  const { ada, bo, meet } = begin();
  ada.notes.remove(["his"]);
  moveNote(bo.doc, "his", { x: 7, y: 8 });
  setNoteColour(bo.doc, "his", "teal");
  meet();
  expect(readNote(bo.doc, "his")).toBeNull();
  ada.history.undo();
  meet();
  for (const { doc } of [ada, bo]) {
    expect(readNote(doc, "his")).toMatchObject({ place: { x: 7, y: 8 }, colour: "teal" });
    expect(readText(doc, "his")).toBe("His");
  }
});

test("a note that I added goes with its undo, and comes back with a redo", () => {
  const { ada, bo, meet } = begin();
  const [id = ""] = ada.notes.add(free, ["Mine"]);
  meet();
  ada.history.undo();
  meet();
  expect(readNote(bo.doc, id)).toBeNull();
  ada.history.redo();
  meet();
  expect(readText(bo.doc, id)).toBe("Mine");
});

test("a note that I added stays when somebody else has written in it: only my words go", () => {
  const { ada, bo, meet } = begin();
  const [id = ""] = ada.notes.add(free, ["Mine"]);
  meet();
  noteText(bo.doc, id)?.insert(4, " and his");
  meet();
  ada.history.undo();
  meet();
  for (const { doc } of [ada, bo]) {
    expect(readText(doc, id)).toBe(" and his");
    expect(readNote(doc, id)?.place).toEqual(free);
  }
  ada.history.redo();
  expect(readText(ada.doc, id)).toBe("Mine and his");
});

test("when what somebody else wrote in it is gone again, my note goes with its undo", () => {
  const { ada, bo, meet } = begin();
  const [id = ""] = ada.notes.add(free, ["Mine"]);
  meet();
  noteText(bo.doc, id)?.insert(4, " and his");
  noteText(bo.doc, id)?.delete(4, 8);
  meet();
  ada.history.undo();
  expect(readNote(ada.doc, id)).toBeNull();
});

test("undoing a change of a note that somebody else has removed leaves it removed", () => {
  const { ada, bo, meet } = begin();
  ada.notes.move(["his"], { x: 5, y: 5 });
  meet();
  removeNote(bo.doc, "his");
  meet();
  ada.history.undo();
  ada.history.redo();
  meet();
  expect(readNote(ada.doc, "his")).toBeNull();
  expect(ada.arrangement.unplaced).toEqual([]);
});

test("a removed lane comes back with its notes, at once and as they were", () => {
  const { ada } = begin();
  const journeyId = ada.structure.addJourney() ?? "";
  const [laneId = ""] = ada.arrangement.lanes(journeyId);
  const [stepId = ""] = ada.arrangement.stepsOfJourney(journeyId);
  const added = ada.notes.add({ laneId, stepId, index: 0 }, ["one", "two"]);
  ada.structure.removeLane(laneId);
  expect(ada.arrangement.note(added[0] ?? "")).toBeUndefined();
  ada.history.undo();
  expect(ada.arrangement.lanes(journeyId)[0]).toBe(laneId);
  expect(ada.arrangement.cell(laneId, stepId)).toEqual(added);
  expect(added.map(ada.projection.text)).toEqual(["one", "two"]);
});

test("somebody who may no longer edit undoes and redoes nothing", () => {
  const { ada } = begin();
  ada.notes.setColour(["his"], "pink");
  ada.notes.setColour(["his"], "blue");
  ada.history.undo();
  ada.become("viewer");
  ada.history.undo();
  ada.history.redo();
  expect(readNote(ada.doc, "his")?.colour).toBe("pink");
});
