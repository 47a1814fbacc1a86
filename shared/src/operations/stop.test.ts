import { expect, test } from "vitest";
import * as Y from "yjs";
import { rootOf } from "../document/board-doc";
import { observeDeeds } from "../document/deeds";
import { readStop } from "../document/stops";
import { orderStops } from "../model/stop-order";
import { addJourney, removeJourney } from "./journey";
import { mergePhase } from "./merge-phase";
import { markMoment, unmarkMoment } from "./moment";
import { addNote, removeNote } from "./note";
import { addPhase, removePhase } from "./phase";
import { addStop, moveStop, removeStop, resetStopOrder, setStop, stopsBehind } from "./stop";

const natural = ["promise", "journey/j", "phase/a", "phase/b", "moment/n", "idea/n", "closing"];

/** A journey of two phases, and an idea beside it that is a moment of truth. */
function board(): Y.Doc {
  const doc = new Y.Doc();
  addJourney(doc, { id: "j", order: "a0" });
  addPhase(doc, { id: "a", journeyId: "j", order: "a0" });
  addPhase(doc, { id: "b", journeyId: "j", order: "a1" });
  addNote(doc, { id: "n", place: { x: 0, y: 0 }, kind: "idea", by: "ada", at: 1 });
  markMoment(doc, "n", { by: "ada", at: 1 });
  return doc;
}
const kept = (doc: Y.Doc): readonly string[] => [...rootOf(doc, "stops").keys()].toSorted();
const order = (doc: Y.Doc, stops = natural): readonly string[] =>
  orderStops(stops, stopsBehind(doc));

test("only what differs from the board is kept of a stop, and what is taken back takes no room", () => {
  const doc = board();
  for (const id of natural) setStop(doc, id, { hidden: false, notes: "" });
  expect(kept(doc)).toEqual([]);
  setStop(doc, "phase/a", { hidden: true, notes: "Ask Line" });
  expect(readStop(doc, "phase/a")).toMatchObject({ hidden: true, notes: "Ask Line" });
  setStop(doc, "phase/a", { hidden: false, notes: "" });
  moveStop(doc, natural, "phase/b", 0);
  resetStopOrder(doc);
  expect(kept(doc)).toEqual([]);
});

test("what is gone takes what was noted for it along", () => {
  const doc = board();
  for (const id of natural.slice(1, -1)) setStop(doc, id, { notes: "Remember" });
  unmarkMoment(doc, "n");
  removeNote(doc, "n");
  removePhase(doc, "a");
  removeJourney(doc, "j");
  expect(kept(doc)).toEqual([]);
  setStop(doc, "phase/a", { notes: "Too late" });
  setStop(doc, "phase/a/x", { notes: "No stop" });
  setStop(doc, "own/none", { title: "None" });
  expect(kept(doc)).toEqual([]);
});

test("two phases that become one keep the notes of both", () => {
  const doc = board();
  setStop(doc, "phase/a", { notes: "First" });
  setStop(doc, "phase/b", { notes: "Second" });
  mergePhase(doc, "a");
  expect(readStop(doc, "phase/a").notes).toBe("First\n\nSecond");
  expect(kept(doc)).toEqual(["phase/a/notes"]);
});

test("two who move different stops at once both have moved them", () => {
  const maja = board();
  const tor = new Y.Doc();
  Y.applyUpdate(tor, Y.encodeStateAsUpdate(maja));
  moveStop(maja, natural, "closing", 1);
  moveStop(tor, natural, "phase/b", 2);
  for (const [one, other] of [
    [maja, tor],
    [tor, maja],
  ] as const)
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
  const both = ["promise", "closing", "journey/j", "phase/b", "phase/a", "moment/n", "idea/n"];
  expect(order(maja)).toEqual(both);
  expect(order(tor)).toEqual(both);
});

test("a stop of one's own has a title and a part of the board; only such a one can be removed", () => {
  const doc = board();
  const rect = { x: 1.4, y: -2.6, width: 300, height: 200 };
  const id = addStop(doc, { title: "Look here", rect });
  const rounded = { x: 1, y: -3, width: 300, height: 200 };
  expect(readStop(doc, id)).toMatchObject({ title: "Look here", rect: rounded });
  setStop(doc, id, { title: "And here" });
  setStop(doc, "phase/a", { title: "Not mine", notes: "x" });
  removeStop(doc, "phase/a");
  expect(kept(doc)).toEqual([`${id}/rect`, `${id}/title`, "phase/a/notes"]);
  removeStop(doc, id);
  expect(kept(doc)).toEqual(["phase/a/notes"]);
});

test("foreign values of a stop are as if nothing were kept", () => {
  const doc = board();
  for (const [key, value] of [
    ["own/x/rect", [1, 2, "wide", 4]],
    ["own/y/rect", [0, 0, -5, 9]],
    ["phase/a/hidden", "yes"],
    ["phase/a/behind", 7],
  ] as const)
    rootOf(doc, "stops").set(key, value);
  expect(readStop(doc, "own/x").rect).toBeNull();
  expect(readStop(doc, "own/y").rect).toBeNull();
  expect(readStop(doc, "phase/a")).toMatchObject({ hidden: false, behind: null });
});

test("arranging a walk is no news of the board", () => {
  const doc = board();
  const told: unknown[] = [];
  observeDeeds(doc, (deeds) => told.push(...deeds));
  setStop(doc, "phase/a", { notes: "Remember" });
  moveStop(doc, natural, "phase/b", 0);
  expect(told).toEqual([]);
});
