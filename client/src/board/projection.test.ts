import { rootOf } from "@resa/shared/document/board-doc";
import { boardRoots } from "@resa/shared/document/roots";
import { renameBoard } from "@resa/shared/operations/board";
import { addJourney } from "@resa/shared/operations/journey";
import { addLane, removeLane } from "@resa/shared/operations/lane";
import { mergeStep } from "@resa/shared/operations/merge-step";
import { markMoment } from "@resa/shared/operations/moment";
import { addPhase } from "@resa/shared/operations/phase";
import { addStep } from "@resa/shared/operations/step";
import { setStepFeeling } from "@resa/shared/operations/step-feeling";
import { createEffect, createRoot } from "solid-js";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { exchange, openBoard } from "./board.harness";
import { makeProjection } from "./projection";

test("a view reads a record that is gone as an empty one, and hears when it comes back", () => {
  const doc = new Y.Doc();
  const view = makeProjection(doc);
  const names: string[] = [];
  const end = createRoot((dispose) => {
    createEffect(() => names.push(view.lane("l1").name));
    return dispose;
  });
  addJourney(doc, { id: "j1", order: "a0" });
  addLane(doc, { id: "l1", journeyId: "j1", name: "Does", order: "a0" });
  removeLane(doc, "l1");
  expect(names).toEqual(["", "Does", ""]);
  end();
  addLane(doc, { id: "l1", journeyId: "j1", name: "Says", order: "a0" });
  expect(names).toHaveLength(3);
  view.dispose();
});

test("what somebody else says of a step that has joined another is shown there", () => {
  const doc = new Y.Doc();
  addJourney(doc, { id: "j1", order: "a0" });
  addLane(doc, { id: "l1", journeyId: "j1", role: "feelings", order: "a0" });
  addPhase(doc, { id: "p1", journeyId: "j1", order: "a0" });
  for (const id of ["s1", "s2"]) addStep(doc, { id, phaseId: "p1", order: id });
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  const view = makeProjection(doc);
  const seen: unknown[] = [];
  const end = createRoot((dispose) => {
    createEffect(() => seen.push(view.stepFeeling("l1", "s1").wished));
    createEffect(() => seen.push([...view.moments()], view.moment("s1") !== null));
    return dispose;
  });
  seen.length = 0;
  setStepFeeling(other, "l1", "s2", { wished: 2 });
  markMoment(other, "s2", { by: "bo", at: 1 });
  mergeStep(doc, "s1");
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
  expect(seen.slice(-3)).toEqual([2, ["s1"], true]);
  end();
  view.dispose();
});

test("when a step that joined another is back, what is said of it is shown there no longer, on every screen", () => {
  const [ada, bo] = [openBoard(), openBoard()];
  addJourney(ada.doc, { id: "j1", order: "a0" });
  addLane(ada.doc, { id: "l1", journeyId: "j1", role: "feelings", order: "a0" });
  addPhase(ada.doc, { id: "p1", journeyId: "j1", order: "a0" });
  for (const id of ["s1", "s2", "s3"]) addStep(ada.doc, { id, phaseId: "p1", order: id });
  setStepFeeling(ada.doc, "l1", "s2", { wished: 2 });
  markMoment(ada.doc, "s2", { by: "ada", at: 1 });
  const shown = [ada, bo].map(({ projection }) => {
    const now: unknown[] = [];
    const end = createRoot((dispose) => {
      createEffect(() => (now[0] = projection.stepFeeling("l1", "s1").wished));
      createEffect(() => (now[1] = projection.moment("s1") !== null));
      createEffect(() => (now[2] = [...projection.moments()]));
      return dispose;
    });
    return { now, end };
  });
  const seen = () => (exchange(ada.doc, bo.doc), shown.map(({ now }) => now));
  const both = (now: unknown) => [now, now];

  expect(seen()).toEqual(both([null, false, ["s2"]]));
  ada.structure.mergeStep("s1");
  expect(seen()).toEqual(both([2, true, ["s1"]]));
  bo.structure.mergeStep("s1");
  expect(seen()).toEqual(both([2, true, ["s1"]]));
  // Bo's merge still names it among those that joined.
  ada.history.undo();
  expect(seen()).toEqual(both([null, false, ["s2"]]));
  expect(bo.projection.step("s1").joined).toBe("s2 s3");
  ada.history.redo();
  expect(seen()).toEqual(both([2, true, ["s1"]]));
  for (const { end } of shown) end();
  for (const { projection } of [ada, bo]) projection.dispose();
});

test("a view shows what was changed as soon as it is", () => {
  const doc = new Y.Doc();
  const view = makeProjection(doc);
  addJourney(doc, { id: "j1", order: "a0" });
  expect(view.journeys()).toEqual(["j1"]);
  renameBoard(doc, "Kitchen");
  expect(view.board()).toMatchObject({ title: "Kitchen" });
  view.dispose();
});

test("a view is not disturbed by what others wrote that is none of ours", () => {
  const doc = new Y.Doc();
  const view = makeProjection(doc);
  const end = createRoot((dispose) => {
    createEffect(() => view.unplaced().map((id) => [view.note(id).place, view.text(id)]));
    createEffect(() => view.journeys().map((id) => view.journey(id).title));
    return dispose;
  });
  doc.transact(() => {
    for (const root of boardRoots)
      for (const key of ["__proto__", "constructor", "n1"]) {
        rootOf(doc, root).set(key, new Y.Map([["order", 7]]));
        rootOf(doc, root).set(`${key}-text`, new Y.Text("x"));
        rootOf(doc, root).set(`${key}-list`, [null, {}, "a!"]);
      }
  });
  expect(view.unplaced()).toHaveLength(3);
  expect(view.journey("__proto__")).toMatchObject({ id: "__proto__", title: "", order: "a0" });
  rootOf(doc, "texts").clear();
  expect(view.unplaced()).toEqual([]);
  end();
  view.dispose();
});
