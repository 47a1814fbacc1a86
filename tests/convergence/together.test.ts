import { noteText } from "@resa/shared/document/board-doc";
import { readNote, readRecord, readText } from "@resa/shared/document/read";
import { addJourney, removeJourney } from "@resa/shared/operations/journey";
import { duplicateJourney } from "@resa/shared/operations/duplicate-journey";
import { mergePhase } from "@resa/shared/operations/merge-phase";
import { mergeStep } from "@resa/shared/operations/merge-step";
import { splitStep } from "@resa/shared/operations/split-step";
import { addLane, removeLane, setLane } from "@resa/shared/operations/lane";
import {
  addNote,
  moveNote,
  removeNote,
  setNoteColour,
  setNoteKind,
  setNoteSize,
} from "@resa/shared/operations/note";
import { addPhase, movePhase, removePhase } from "@resa/shared/operations/phase";
import { addStep, moveStep, removeStep } from "@resa/shared/operations/step";
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { makeReplica, type Replica } from "./replica";
import { records, shownNotes } from "./sight";

const home = { laneId: "doing", stepId: "call", order: "a0" };
const note = { id: "n1", place: home, text: "Waits", by: "ada", at: 1 };

/** Ada and Bo on one board: a journey of two phases, two steps and two lanes, and a note. They don't hear of each other until they `meet`. */
function begin(adaId: number, boId: number) {
  const board = new Y.Doc();
  addJourney(board, { id: "j1", order: "a0" });
  addPhase(board, { id: "before", journeyId: "j1", order: "a0" });
  addPhase(board, { id: "after", journeyId: "j1", order: "a1" });
  addStep(board, { id: "call", phaseId: "before", order: "a0" });
  addStep(board, { id: "bill", phaseId: "after", order: "a0" });
  addLane(board, { id: "doing", journeyId: "j1", order: "a0" });
  addLane(board, { id: "thinking", journeyId: "j1", order: "a1" });
  addNote(board, note);
  const kept = Y.encodeStateAsUpdate(board);
  const [ada, bo] = [adaId, boId].map((id) => makeReplica(id, kept, () => {})) as [
    Replica,
    Replica,
  ];
  const tell = (from: Replica, to: Replica): void =>
    Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc)));
  return {
    ada,
    bo,
    /** Both hear of everything, and must see the same. */
    meet() {
      tell(ada, bo);
      tell(bo, ada);
      expect(records(ada.doc)).toBe(records(bo.doc));
    },
    one: (edit: (doc: Y.Doc) => void) => ada.edit(edit, true),
    other: (edit: (doc: Y.Doc) => void) => bo.edit(edit, true),
  };
}

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

  test.each<[string, (doc: Y.Doc) => void]>([
    ["step", (doc) => mergeStep(doc, "call")],
    ["phase", (doc) => mergePhase(doc, "before")],
  ])("a note that is added to a %s while that joins the one before is not lost", (_, merge) => {
    const { ada, bo, one, other, meet } = begin(adaId, boId);
    one(merge);
    const place = { ...home, stepId: "bill" };
    other((doc) => addNote(doc, { ...note, id: "n2", place }));
    other((doc) => addStep(doc, { id: "late", phaseId: "after", order: "a1" }));
    other((doc) => addNote(doc, { ...note, id: "n3", place: { ...home, stepId: "late" } }));
    meet();
    for (const { arrangement } of [ada, bo])
      expect(shownNotes(arrangement)).toEqual(["n1", "n2", "n3"]);

    ada.history.undo();
    meet();
    expect(bo.arrangement.cell("doing", "bill")).toEqual(["n2"]);
    expect(bo.arrangement.cell("doing", "late")).toEqual(["n3"]);
  });

  test("two people who merge the same steps at once have one step, each note once, and one title", () => {
    const { ada, bo, one, other, meet } = begin(adaId, boId);
    addNote(ada.doc, { ...note, id: "n2", place: { ...home, stepId: "bill" } });
    meet();
    for (const merge of [one, other]) merge((doc) => mergeStep(doc, "call"));
    meet();
    expect(ada.arrangement.stepsOfJourney("j1")).toEqual(["call"]);
    expect(bo.arrangement.cell("doing", "call")).toEqual(["n1", "n2"]);
  });

  test("a note that one writes in while the other splits its step goes along with its words", () => {
    const { ada, bo, one, other, meet } = begin(adaId, boId);
    let step: string | null = null;
    one((doc) => (step = splitStep(doc, "call", ["n1"])));
    other((doc) => noteText(doc, "n1")?.insert(5, " long"));
    other((doc) => setNoteSize(doc, "n1", "large"));
    meet();
    for (const { arrangement } of [ada, bo])
      expect(arrangement.cell("doing", step ?? "")).toEqual(["n1"]);
    expect(readText(bo.doc, "n1")).toBe("Waits long");
    expect(readNote(bo.doc, "n1")?.size).toBe("large");
  });

  test("a step that one removes while the other splits it leaves nothing but what went along", () => {
    const { ada, bo, one, other, meet } = begin(adaId, boId);
    addNote(ada.doc, { ...note, id: "n2", place: { ...home, order: "a1" } });
    meet();
    one((doc) => removeStep(doc, "call"));
    other((doc) => splitStep(doc, "call", ["n2"]));
    meet();
    // Removing took both away, and a note that is gone stays gone; the new step stands.
    for (const { arrangement } of [ada, bo]) {
      expect(shownNotes(arrangement)).toEqual([]);
      expect(arrangement.steps("before")).toHaveLength(1);
    }
  });

  test("a journey is copied as it stood; what others do meanwhile stays where they did it", () => {
    const { ada, bo, one, other, meet } = begin(adaId, boId);
    one((doc) => duplicateJourney(doc, "j1", { title: "copy", order: "a5" }));
    other((doc) => addNote(doc, { ...note, id: "n2", place: { ...home, order: "a1" } }));
    other((doc) => setLane(doc, "doing", { collapsed: true, height: 300 }));
    meet();
    for (const { arrangement } of [ada, bo]) {
      expect(arrangement.journeys).toHaveLength(2);
      expect(arrangement.cell("doing", "call")).toEqual(["n1", "n2"]);
      const [lane = ""] = arrangement.lanes(arrangement.journeys[1] ?? "");
      expect(arrangement.lane(lane)).toMatchObject({ collapsed: false, height: 0 });
    }
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
