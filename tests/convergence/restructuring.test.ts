import { noteText } from "@resa/shared/document/board-doc";
import { readNote, readText } from "@resa/shared/document/read";
import { duplicateJourney } from "@resa/shared/operations/duplicate-journey";
import { setLane } from "@resa/shared/operations/lane";
import { mergePhase } from "@resa/shared/operations/merge-phase";
import { mergeStep } from "@resa/shared/operations/merge-step";
import { addNote, setNoteSize } from "@resa/shared/operations/note";
import { splitStep } from "@resa/shared/operations/split-step";
import { addStep, removeStep } from "@resa/shared/operations/step";
import { describe, expect, test } from "vitest";
import type * as Y from "yjs";
import { shownNotes } from "./sight";
import { begin, home, note } from "./two-people";

// Yjs settles a conflict by the client ids: what is promised holds whoever's is greater.
describe.each([
  [11, 12],
  [12, 11],
])("two people at the same moment (client ids %i and %i)", (adaId, boId) => {
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
});
