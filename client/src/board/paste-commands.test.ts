import type { NoteGrid } from "@resa/shared/formats/note-grid";
import { gridOfTable, gridOfTexts } from "@resa/shared/formats/note-grid";
import { readNote, readText } from "@resa/shared/document/read";
import { addJourney } from "@resa/shared/operations/journey";
import { addLane } from "@resa/shared/operations/lane";
import { addNote } from "@resa/shared/operations/note";
import { addPhase } from "@resa/shared/operations/phase";
import { addStep } from "@resa/shared/operations/step";
import { encodeStateAsUpdate } from "yjs";
import { expect, test } from "vitest";
import { openBoard } from "./board.harness";
import { planGrid } from "./grid-plan";
import { makePasteCommands } from "./paste-commands";

/** A journey of two phases with the steps `see`, `call`, `wait`, and the lanes `does` and `pains`; in does/call stands "Dials". */
function begin() {
  const board = openBoard();
  const { doc, arrangement } = board;
  addJourney(doc, { id: "j1", order: "a0" });
  addPhase(doc, { id: "p1", journeyId: "j1", order: "a0" });
  addPhase(doc, { id: "p2", journeyId: "j1", order: "a1" });
  addStep(doc, { id: "see", phaseId: "p1", title: "Sees", order: "a0" });
  addStep(doc, { id: "call", phaseId: "p1", title: "Calls", order: "a1" });
  addStep(doc, { id: "wait", phaseId: "p2", title: "Waits", order: "a0" });
  addLane(doc, { id: "does", journeyId: "j1", role: "customer-actions", order: "a0" });
  addLane(doc, { id: "pains", journeyId: "j1", role: "pain-points", order: "a1" });
  const place = { laneId: "does", stepId: "call", order: "a0" };
  addNote(doc, { text: "Dials", place, by: "bo", at: 1 });
  return {
    ...board,
    paste: makePasteCommands(board.transactor),
    /** The journey as rows of cells: the texts of each, top down. */
    sheet: (journeyId = "j1") =>
      arrangement.lanes(journeyId).map((laneId) =>
        arrangement.stepsOfJourney(journeyId).map((stepId) =>
          arrangement
            .cell(laneId, stepId)
            .map((id) => readText(doc, id))
            .join("+"),
        ),
      ),
  };
}

const table = (...rows: string[]): NoteGrid =>
  gridOfTable(
    rows.map((row) => row.split(" ")),
    { steps: false, lanes: false },
  );
const atCall = { laneId: "does", stepId: "call", index: 1 };

test("a list comes into its cell, in its order, where it was meant to", () => {
  const { paste, sheet } = begin();
  paste.intoCells({ ...atCall, index: 0 }, gridOfTexts(["a", "b"]));
  paste.intoCells(atCall, gridOfTexts(["x"]));
  expect(sheet()[0]).toEqual(["", "a+x+b+Dials", ""]);
});

test("a table fills what stands to the right and below, across phases, and adds what is missing at the end", () => {
  const { paste, sheet, arrangement } = begin();
  paste.intoCells(atCall, table("a b c", "d e f", "g h i"));
  expect(sheet()).toEqual([
    ["", "Dials+a", "b", "c"],
    ["", "d", "e", "f"],
    ["", "g", "h", "i"],
  ]);
  expect(arrangement.steps("p1")).toEqual(["see", "call"]);
  expect(arrangement.steps("p2")).toHaveLength(2);
  expect(arrangement.lane(arrangement.lanes("j1")[2] ?? "")?.role).toBe("free");
});

test("headings name what is added and rename nothing", () => {
  const { paste, arrangement } = begin();
  const rows = [
    ["", "One", "Two"],
    ["Mine", "a", "b"],
    ["Ours", "c", "d"],
  ];
  const landing = { laneId: "pains", stepId: "wait", index: 0 };
  paste.intoCells(landing, gridOfTable(rows, { steps: true, lanes: true }));
  const titles = arrangement.stepsOfJourney("j1").map((id) => arrangement.step(id)?.title);
  expect(titles).toEqual(["Sees", "Calls", "Waits", "Two"]);
  expect(arrangement.lanes("j1").map((id) => arrangement.lane(id)?.name)).toEqual(["", "", "Ours"]);
});

test("a note is of the kind that its lane suggests, unless it says its own", () => {
  const { paste, arrangement, doc } = begin();
  const [first] = gridOfTexts(["Music"]).notes;
  if (!first) throw new Error("a list of one has one note");
  const grid: NoteGrid = {
    ...gridOfTexts([]),
    notes: [first, { ...first, kind: "idea", colour: "pink" }],
  };
  const ids = paste.intoCells({ laneId: "pains", stepId: "see", index: 0 }, grid);
  expect(arrangement.cell("pains", "see")).toEqual(ids);
  expect(ids.map((id) => readNote(doc, id))).toMatchObject([
    { kind: "irritates", by: "ada" },
    { kind: "idea", colour: "pink", by: "ada" },
  ]);
});

test("beside the sheets notes lie as they lay to one another", () => {
  const { paste, doc } = begin();
  const [first] = gridOfTexts(["a"]).notes;
  if (!first) throw new Error("a list of one has one note");
  const grid = { ...gridOfTexts([]), notes: [first, { ...first, x: 300, y: 40 }] };
  const ids = paste.beside({ x: -1000, y: 10 }, grid);
  expect(ids.map((id) => readNote(doc, id)?.place)).toEqual([
    { x: -1000, y: 10 },
    { x: -700, y: 50 },
  ]);
});

test("a table makes a journey of its own", () => {
  const { paste, sheet, arrangement } = begin();
  paste.asJourney(table("a b", "c d"));
  expect(arrangement.journeys).toHaveLength(2);
  expect(sheet(arrangement.journeys[1])).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
});

test("one undo takes all of it back", () => {
  const { paste, sheet, history, arrangement } = begin();
  const before = sheet();
  paste.intoCells(atCall, table("a b c", "d e f", "g h i"));
  history.undo();
  expect(sheet()).toEqual(before);
  expect(arrangement.unplaced).toEqual([]);
  paste.asJourney(table("a b"));
  history.undo();
  expect([arrangement.journeys, arrangement.unplaced]).toEqual([["j1"], []]);
});

test("the plan says what is there and what is added", () => {
  const { arrangement } = begin();
  expect(planGrid(arrangement, atCall, table("a b c", "d e f", "g h i"))).toEqual({
    lanes: ["does", "pains", null],
    steps: ["call", "wait", null],
  });
});

test("nothing is lost when the cell went away meanwhile: the notes lie in the tray", () => {
  const { paste, structure, arrangement } = begin();
  structure.removeLane("does");
  const ids = paste.intoCells(atCall, gridOfTexts(["a", "b"]));
  expect(arrangement.unplaced.toSorted()).toEqual(ids.toSorted());
});

test("somebody who may only read pastes nothing", () => {
  const { paste, become, doc } = begin();
  become("viewer");
  const before = encodeStateAsUpdate(doc);
  expect(paste.intoCells(atCall, table("a b"))).toEqual([]);
  expect(paste.beside({ x: 0, y: 0 }, table("a b"))).toEqual([]);
  expect(paste.asJourney(table("a b"))).toEqual([]);
  expect(encodeStateAsUpdate(doc)).toEqual(before);
});
