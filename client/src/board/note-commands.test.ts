import { noteText } from "@resa/shared/document/board-doc";
import { readNote, readText } from "@resa/shared/document/read";
import { addLane } from "@resa/shared/operations/lane";
import { addNote } from "@resa/shared/operations/note";
import { addPhase } from "@resa/shared/operations/phase";
import { addStep } from "@resa/shared/operations/step";
import { addJourney } from "@resa/shared/operations/journey";
import { encodeStateAsUpdate } from "yjs";
import { expect, test } from "vitest";
import { openBoard } from "./board.harness";

const here = { laneId: "doing", stepId: "call" };
const there = { laneId: "thinking", stepId: "call" };

/** A journey of one step and two lanes: in `doing` stand the notes a b c d e. */
function begin() {
  const board = openBoard();
  const { doc, arrangement } = board;
  addJourney(doc, { id: "j1", order: "a0" });
  addPhase(doc, { id: "p1", journeyId: "j1", order: "a0" });
  addStep(doc, { id: "call", phaseId: "p1", order: "a0" });
  addLane(doc, { id: "doing", journeyId: "j1", role: "customer-actions", order: "a0" });
  addLane(doc, { id: "thinking", journeyId: "j1", role: "thoughts", order: "a1" });
  "abcde"
    .split("")
    .forEach((id, at) =>
      addNote(doc, { id, text: id, place: { ...here, order: `a${at}` }, by: "bo", at }),
    );
  return {
    ...board,
    /** The texts of a cell, top down. */
    cell: ({ laneId, stepId } = here) =>
      arrangement
        .cell(laneId, stepId)
        .map((id) => readText(doc, id))
        .join(" "),
  };
}

test.each([
  [0, "x y a b c d e"],
  [2, "a b x y c d e"],
  [5, "a b c d e x y"],
  [99, "a b c d e x y"],
])("notes that are added at %i stand there, in their order", (index, expected) => {
  const { notes, cell } = begin();
  notes.add({ ...here, index }, ["x", "y"]);
  expect(cell()).toBe(expected);
});

test("a new note is of the kind that its lane suggests, and says who made it", () => {
  const { notes, doc } = begin();
  const [thought = ""] = notes.add({ ...there, index: 0 }, ["Will it take long?"]);
  expect(readNote(doc, thought)).toMatchObject({ kind: "thinks", colour: "violet", by: "ada" });
  const [idea = ""] = notes.add({ x: 3, y: 4 }, [""]);
  expect(readNote(doc, idea)).toMatchObject({ kind: "plain", place: { x: 3, y: 4 } });
});

test("notes that are put beside the sheets together don't hide one another", () => {
  const { notes, doc } = begin();
  const places = notes.add({ x: 0, y: 0 }, ["", "", ""]).map((id) => readNote(doc, id)?.place);
  expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(3);
});

// The index is that among the notes that stay: 2 of "a c d e" is before d.
test.each([
  ["b", 0, "b a c d e"],
  ["b", 1, "a b c d e"],
  ["b", 2, "a c b d e"],
  ["b", 4, "a c d e b"],
  ["d", 1, "a d b c e"],
  ["a", 99, "b c d e a"],
  ["ce", 0, "c e a b d"],
  ["ec", 1, "a e c b d"],
  ["ab", 1, "c a b d e"],
  ["abcde", 0, "a b c d e"],
  ["edcba", 3, "e d c b a"],
])("%s moved to %i within their cell: %s", (moved, index, expected) => {
  const { notes, cell } = begin();
  notes.move(moved.split(""), { ...here, index });
  expect(cell()).toBe(expected);
});

test("notes that go to another cell keep the order in which they are given", () => {
  const { notes, cell } = begin();
  notes.add({ ...there, index: 0 }, ["x", "y"]);
  notes.move(["d", "a"], { ...there, index: 1 });
  expect([cell(), cell(there)]).toEqual(["b c e", "x d a y"]);
});

test("a note that is gone is passed over, and the others land", () => {
  const { notes, cell } = begin();
  notes.remove(["b"]);
  notes.move(["b", "a"], { ...there, index: 0 });
  expect([cell(), cell(there)]).toEqual(["c d e", "a"]);
});

test("copies stand right behind what they are copies of, and are made by who copies", () => {
  const { notes, cell, doc } = begin();
  notes.setColour(["b"], "pink");
  notes.setKind(["b"], "quote");
  const copies = notes.duplicate(["b", "c", "gone"]);
  expect(cell()).toBe("a b b c c d e");
  expect(copies).toHaveLength(2);
  expect(readNote(doc, copies[0] ?? "")).toMatchObject({
    kind: "quote",
    colour: "pink",
    by: "ada",
  });
});

test("a copy of a note beside the sheets lies a little off it", () => {
  const { notes, doc } = begin();
  const [id = ""] = notes.add({ x: 10, y: 10 }, ["x"]);
  const [copy = ""] = notes.duplicate([id]);
  expect(readNote(doc, copy)?.place).toEqual({ x: 34, y: 34 });
});

test("each command is one step, whatever it touches", () => {
  const { notes, history, cell, doc } = begin();
  notes.remove(["a", "b", "c", "d"]);
  notes.add({ ...here, index: 0 }, ["x", "y", "z"]);
  expect(cell()).toBe("x y z e");
  history.undo();
  expect(cell()).toBe("e");
  history.undo();
  expect(cell()).toBe("a b c d e");
  notes.setColour(["a", "b"], "green");
  history.undo();
  expect(readNote(doc, "b")?.colour).toBe("yellow");
});

test("3,000 notes at one place keep their order", () => {
  const { notes, arrangement } = begin();
  const added = notes.add(
    { ...here, index: 1 },
    Array.from({ length: 3000 }, () => ""),
  );
  expect(arrangement.cell("doing", "call")).toEqual(["a", ...added, "b", "c", "d", "e"]);
});

test("somebody who may only read changes nothing, and is told of nothing new", () => {
  const { notes, become, doc } = begin();
  become("viewer");
  const before = encodeStateAsUpdate(doc);
  expect(notes.add({ ...here, index: 0 }, ["x"])).toEqual([]);
  expect(notes.duplicate(["a"])).toEqual([]);
  notes.move(["a"], { x: 0, y: 0 });
  notes.setKind(["a"], "idea");
  notes.setColour(["a"], "pink");
  notes.remove(["a"]);
  expect(encodeStateAsUpdate(doc)).toEqual(before);
});

test("notes are made larger, and show pictures with words about them; copies are as they are", () => {
  const { notes, doc, arrangement, history } = begin();
  const picture = { id: "receipt", width: 40, height: 30 };
  const id = notes.addPicture({ ...there, index: 0 }, picture, "A receipt") ?? "";
  expect(readNote(doc, id)).toMatchObject({ picture, alt: "A receipt", kind: "thinks", by: "ada" });
  notes.setSize([id, "a"], "large");
  notes.setAlt(id, "What I paid");
  noteText(doc, id)?.insert(0, "bold", { bold: true });
  const [copy = ""] = notes.duplicate([id]);
  expect(arrangement.cell(there.laneId, there.stepId)).toEqual([id, copy]);
  expect(readNote(doc, copy)).toMatchObject({ picture, alt: "What I paid", size: "large" });
  expect(noteText(doc, copy)?.toDelta()).toEqual([{ insert: "bold", attributes: { bold: true } }]);

  notes.setPicture(id, null);
  expect(readNote(doc, id)).toMatchObject({ picture: null, alt: "" });
  history.undo();
  expect(readNote(doc, id)).toMatchObject({ picture, alt: "What I paid" });
  expect(readNote(doc, "a")?.size).toBe("large");
});
