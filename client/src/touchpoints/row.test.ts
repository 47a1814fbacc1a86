import { noteText } from "@resa/shared/document/board-doc";
import { addJourney } from "@resa/shared/operations/journey";
import { addLane } from "@resa/shared/operations/lane";
import { addNote } from "@resa/shared/operations/note";
import { addPhase } from "@resa/shared/operations/phase";
import { addStep } from "@resa/shared/operations/step";
import { createEffect, createRoot } from "solid-js";
import { expect, test } from "vitest";
import { openBoard } from "../board/board.harness";
import { makeTouchpointCommands } from "../board/touchpoint-commands";
import { createRow } from "./row";
import { createTouchpointRows } from "./touchpoint-rows";

/** A journey of three steps, with a lane of touchpoints and another, and two notes in every cell. */
function board() {
  const opened = openBoard();
  const { doc } = opened;
  addJourney(doc, { id: "j", order: "a0" });
  addPhase(doc, { id: "p", journeyId: "j", order: "a0" });
  for (const id of ["s1", "s2", "s3"]) addStep(doc, { id, phaseId: "p", order: `a${id.at(1)}` });
  addLane(doc, { id: "t", journeyId: "j", role: "touchpoints", order: "a0" });
  addLane(doc, { id: "o", journeyId: "j", role: "thoughts", order: "a1" });
  for (const laneId of ["t", "o"])
    for (const stepId of ["s1", "s2", "s3"])
      for (const order of ["a0", "a1"]) {
        const id = `${laneId}${stepId}${order}`;
        addNote(doc, { id, text: id, place: { laneId, stepId, order }, by: "bo", at: 1 });
      }
  return { ...opened, touchpoints: makeTouchpointCommands(opened.transactor) };
}

test("of all rows only the changed cell is drawn again", () => {
  const { doc, projection, touchpoints } = board();
  const drawn: string[] = [];
  let listed = 0;
  const dispose = createRoot((dispose) => {
    const ids = createTouchpointRows(() => "j", projection);
    createEffect(() => void (ids(), (listed += 1)));
    for (const id of ids())
      for (const [name, cell] of Object.entries(createRow(id, projection)))
        createEffect(() => void (cell(), drawn.push(`${id} ${name}`)));
    return dispose;
  });
  const redrawn = (change: () => void): string[] => {
    drawn.length = 0;
    change();
    return drawn;
  };

  expect(redrawn(() => touchpoints.set(["ts2a0"], { channel: "phone" }))).toEqual([
    "ts2a0 channel",
  ]);
  expect(redrawn(() => touchpoints.set(["ts2a0"], { wished: 2 }))).toEqual(["ts2a0 wished"]);
  expect(redrawn(() => touchpoints.set(["ts2a0"], { actual: -1 }))).toEqual([
    "ts2a0 actual",
    "ts2a0 gap",
  ]);
  expect(redrawn(() => noteText(doc, "ts1a1")?.insert(0, "New "))).toEqual(["ts1a1 event"]);
  expect(redrawn(() => noteText(doc, "os1a1")?.insert(0, "New "))).toEqual([]);
  expect(redrawn(() => touchpoints.set(["os1a1"], { wished: 2 }))).toEqual([]);
  expect(listed).toBe(1);
  dispose();
});

test("rows stand in the order of the steps, and follow what comes, goes and moves", () => {
  const { projection, notes, structure } = board();
  createRoot((dispose) => {
    const ids = createTouchpointRows(() => "j", projection);
    expect(ids()).toEqual(["ts1a0", "ts1a1", "ts2a0", "ts2a1", "ts3a0", "ts3a1"]);
    notes.move(["ts3a1"], { laneId: "t", stepId: "s1", index: 0 });
    notes.remove(["ts2a0"]);
    expect(ids()).toEqual(["ts3a1", "ts1a0", "ts1a1", "ts2a1", "ts3a0"]);
    structure.setLane("o", { role: "touchpoints" });
    expect(ids()).toHaveLength(11);
    structure.setLane("t", { role: "free" });
    expect(ids().every((id) => id.startsWith("o"))).toBe(true);
    dispose();
  });
});
