import { noteText } from "@resa/shared/document/board-doc";
import { readNote, readRecord, readText } from "@resa/shared/document/read";
import { removeJourney } from "@resa/shared/operations/journey";
import { addLane, removeLane, setLane } from "@resa/shared/operations/lane";
import {
  addNote,
  moveNote,
  removeNote,
  setNoteColour,
  setNoteKind,
} from "@resa/shared/operations/note";
import { movePhase, removePhase } from "@resa/shared/operations/phase";
import { moveStep, removeStep } from "@resa/shared/operations/step";
import { describe, expect, test } from "vitest";
import type * as Y from "yjs";
import { begin, home, note } from "./two-people";

// Yjs settles a conflict by the client ids: what is promised holds whoever's is greater.
describe.each([
  [11, 12],
  [12, 11],
])("two people at the same moment (client ids %i and %i)", (adaId, boId) => {
  test("a note that one moves and the other recolours and sorts has all of it", () => {
    const { ada, one, other, meet } = begin(adaId, boId);
    one((doc) => moveNote(doc, "n1", { x: 5, y: 6 }));
    other((doc) => setNoteColour(doc, "n1", "pink"));
    other((doc) => setNoteKind(doc, "n1", "idea"));
    meet();
    expect(readNote(ada.doc, "n1")).toMatchObject({
      place: { x: 5, y: 6 },
      colour: "pink",
      kind: "idea",
      by: "ada",
    });
  });

  test("kind and colour are kept, each from another person", () => {
    const { ada, one, other, meet } = begin(adaId, boId);
    one((doc) => setNoteKind(doc, "n1", "question"));
    other((doc) => setNoteColour(doc, "n1", "green"));
    meet();
    expect(readNote(ada.doc, "n1")).toMatchObject({ kind: "question", colour: "green" });
  });

  test("a note that one moves while the other writes in it has both", () => {
    const { ada, one, other, meet } = begin(adaId, boId);
    one((doc) => moveNote(doc, "n1", { ...home, laneId: "thinking" }));
    other((doc) => noteText(doc, "n1")?.insert(5, " long"));
    meet();
    expect(ada.arrangement.cell("thinking", "call")).toEqual(["n1"]);
    expect(readText(ada.doc, "n1")).toBe("Waits long");
  });

  test("what two people write into one note is all there", () => {
    const { ada, one, other, meet } = begin(adaId, boId);
    one((doc) => noteText(doc, "n1")?.insert(0, "Ada "));
    other((doc) => noteText(doc, "n1")?.insert(5, " Bo"));
    meet();
    expect(readText(ada.doc, "n1")).toBe("Ada Waits Bo");
  });

  test("a note that both move stands in one of the two places, whole, and once", () => {
    const { ada, bo, one, other, meet } = begin(adaId, boId);
    const [here, there] = [
      { laneId: "thinking", stepId: "call", order: "a5" },
      { laneId: "doing", stepId: "bill", order: "a7" },
    ];
    one((doc) => moveNote(doc, "n1", here));
    other((doc) => moveNote(doc, "n1", there));
    meet();
    expect([here, there]).toContainEqual(readNote(ada.doc, "n1")?.place);
    for (const { arrangement } of [ada, bo])
      expect([
        ...arrangement.cell("thinking", "call"),
        ...arrangement.cell("doing", "bill"),
        ...arrangement.cell("doing", "call"),
      ]).toEqual(["n1"]);
  });

  test.each<[string, (doc: Y.Doc) => void]>([
    ["moves", (doc) => moveNote(doc, "n1", { x: 5, y: 6 })],
    ["recolours", (doc) => setNoteColour(doc, "n1", "pink")],
    ["writes in", (doc) => noteText(doc, "n1")?.insert(0, "No, ")],
  ])("a note that one removes while the other %s it stays removed", (_, edit) => {
    const { ada, one, other, meet } = begin(adaId, boId);
    one((doc) => removeNote(doc, "n1"));
    other(edit);
    meet();
    expect(readNote(ada.doc, "n1")).toBeNull();
    expect([ada.arrangement.free, ada.arrangement.unplaced]).toEqual([[], []]);
  });

  test.each<[string, (doc: Y.Doc) => void]>([
    ["lane", (doc) => removeLane(doc, "doing")],
    ["step", (doc) => removeStep(doc, "call")],
    ["phase", (doc) => removePhase(doc, "before")],
    ["journey", (doc) => removeJourney(doc, "j1")],
  ])(
    "a note that is added while its %s is removed waits in the tray, and is home again once that is undone",
    (_, remove) => {
      const { ada, bo, one, other, meet } = begin(adaId, boId);
      one(remove);
      other((doc) => addNote(doc, { ...note, id: "n2", place: { ...home, order: "a1" } }));
      meet();
      for (const { arrangement } of [ada, bo]) expect(arrangement.unplaced).toEqual(["n2"]);

      ada.history.undo();
      meet();
      for (const { arrangement } of [ada, bo]) {
        expect(arrangement.unplaced).toEqual([]);
        expect(arrangement.cell("doing", "call")).toEqual(["n1", "n2"]);
      }
    },
  );

  test("a note that is moved into a lane while it is removed waits in the tray", () => {
    const { bo, one, other, meet } = begin(adaId, boId);
    one((doc) => removeLane(doc, "thinking"));
    other((doc) => moveNote(doc, "n1", { ...home, laneId: "thinking" }));
    meet();
    expect(bo.arrangement.unplaced).toEqual(["n1"]);
  });

  test("a step that is moved into a phase while that is removed leaves its notes in the tray", () => {
    const { ada, one, other, meet } = begin(adaId, boId);
    one((doc) => removePhase(doc, "after"));
    other((doc) => moveStep(doc, "call", { phaseId: "after", order: "a3" }));
    meet();
    expect(ada.arrangement.stepsOfJourney("j1")).toEqual([]);
    expect(ada.arrangement.unplaced).toEqual(["n1"]);
  });

  test("a step that both move stands in one phase, where one of them put it", () => {
    const { ada, one, other, meet } = begin(adaId, boId);
    one((doc) => moveStep(doc, "call", { phaseId: "after", order: "a5" }));
    other((doc) => moveStep(doc, "call", { phaseId: "before", order: "a7" }));
    meet();
    const { phaseId, order } = readRecord(ada.doc, "steps", "call") ?? {};
    expect(["after a5", "before a7"]).toContain(`${phaseId} ${order}`);
  });

  test("a lane is named by one and given a role by the other; a phase that both move stands once", () => {
    const { ada, one, other, meet } = begin(adaId, boId);
    one((doc) => setLane(doc, "doing", { name: "Does" }));
    other((doc) => setLane(doc, "doing", { role: "customer-actions" }));
    one((doc) => movePhase(doc, "before", "a5"));
    other((doc) => movePhase(doc, "before", "a6"));
    meet();
    expect(readRecord(ada.doc, "lanes", "doing")).toMatchObject({
      name: "Does",
      role: "customer-actions",
    });
    expect(ada.arrangement.phases("j1")).toEqual(["after", "before"]);
  });

  test("things that two people put at the same place stand in the same order for both", () => {
    const { ada, bo, one, other, meet } = begin(adaId, boId);
    one((doc) => addLane(doc, { id: "feeling", journeyId: "j1", order: "a2" }));
    other((doc) => addLane(doc, { id: "channels", journeyId: "j1", order: "a2" }));
    meet();
    const lanes = ["doing", "thinking", "channels", "feeling"];
    expect(ada.arrangement.lanes("j1")).toEqual(lanes);
    expect(bo.arrangement.lanes("j1")).toEqual(lanes);
  });
});
