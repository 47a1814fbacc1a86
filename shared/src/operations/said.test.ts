import { expect, test } from "vitest";
import * as Y from "yjs";
import { idsWithFields } from "../document/fields";
import {
  readInterviews,
  readMoment,
  readMomentIds,
  readRecord,
  readStepFeeling,
  readTouchpoint,
} from "../document/read";
import { notesAt, readSheet } from "../document/sheet";
import { fieldRoots } from "../model/field-root";
import { addChannel, removeChannel } from "./channel";
import { addJourney, removeJourney, setJourney } from "./journey";
import { addLane, removeLane } from "./lane";
import { duplicateJourney } from "./duplicate-journey";
import { mergeStep } from "./merge-step";
import { markMoment, setMoment, unmarkMoment } from "./moment";
import { addNote, removeNote } from "./note";
import { addPersona, removePersona } from "./persona";
import { addPhase } from "./phase";
import { addGroup, removeGroup, setInterviews } from "./product-group";
import { addStep, moveStep, removeStep } from "./step";
import { setStepFeeling } from "./step-feeling";
import { setTouchpoint } from "./touchpoint";

/** A journey with one step, a lane of touchpoints with a call in it, and a lane of feelings. */
function callBoard(): Y.Doc {
  const doc = new Y.Doc();
  addJourney(doc, { id: "j1", order: "a0" });
  addPhase(doc, { id: "p1", journeyId: "j1", order: "a0" });
  addStep(doc, { id: "s1", phaseId: "p1", order: "a0" });
  addLane(doc, { id: "l1", journeyId: "j1", role: "touchpoints", order: "a0" });
  addLane(doc, { id: "l2", journeyId: "j1", role: "feelings", order: "a1" });
  const place = { laneId: "l1", stepId: "s1", order: "a0" };
  addNote(doc, { id: "call", place, text: "Waits in the queue", by: "ada", at: 1 });
  return doc;
}

/** Somebody else's copy of the board. */
function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

function meet(one: Y.Doc, other: Y.Doc): void {
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
}

const dangling = (doc: Y.Doc): string[] =>
  fieldRoots.flatMap((root) => [...idsWithFields(doc, root)]);

test("two who are the first to speak of the same touchpoint both are heard", () => {
  const [maja, line] = [callBoard(), new Y.Doc()];
  meet(maja, line);
  setTouchpoint(maja, "call", { wished: 2, channel: "phone" });
  setTouchpoint(line, "call", { actual: -1, action: "Say how long it takes" });
  meet(maja, line);
  const said = { channel: "phone", wished: 2, actual: -1, action: "Say how long it takes" };
  expect(readTouchpoint(maja, "call")).toMatchObject(said);
  expect(readTouchpoint(line, "call")).toEqual(readTouchpoint(maja, "call"));
});

test("two who mark the same moment of truth make one", () => {
  const [maja, line] = [callBoard(), new Y.Doc()];
  meet(maja, line);
  for (const doc of [maja, line]) markMoment(doc, "call", { by: "somebody", at: 7 });
  setMoment(maja, "call", { feeling: "anxious" });
  setMoment(line, "call", { isDecision: true, why: "She hangs up, or stays" });
  meet(maja, line);
  const moment = { isDecision: true, feeling: "anxious", why: "She hangs up, or stays" };
  expect(readMoment(line, "call")).toMatchObject(moment);
  expect([...readMomentIds(maja)]).toEqual(["call"]);
});

test("a step and a note take what was said of them along", () => {
  const doc = callBoard();
  setTouchpoint(doc, "call", { wished: 1 });
  markMoment(doc, "call", { by: "ada", at: 1 });
  markMoment(doc, "s1", { by: "ada", at: 1 });
  setStepFeeling(doc, "l2", "s1", { wished: 2, actual: -2 });
  expect(readStepFeeling(doc, "l2", "s1")).toEqual({ wished: 2, actual: -2, tension: null });
  removeStep(doc, "s1");
  expect(dangling(doc)).toEqual([]);
});

test("a journey takes everything along", () => {
  const doc = callBoard();
  setTouchpoint(doc, "call", { wished: 1 });
  setStepFeeling(doc, "l2", "s1", { wished: 2 });
  removeJourney(doc, "j1");
  expect(dangling(doc)).toEqual([]);
});

test("a step that takes the next one in keeps what is said of it, and hears the other where it said nothing", () => {
  const doc = callBoard();
  addStep(doc, { id: "s2", phaseId: "p1", order: "a1" });
  setStepFeeling(doc, "l2", "s1", { wished: 1 });
  setStepFeeling(doc, "l2", "s2", { wished: 2, actual: -1 });
  markMoment(doc, "s2", { by: "ada", at: 1 });
  setMoment(doc, "s2", { why: "Here she stays" });
  mergeStep(doc, "s1");
  expect(readStepFeeling(doc, "l2", "s1")).toMatchObject({ wished: 1, actual: -1 });
  expect(readMoment(doc, "s1")?.why).toBe("Here she stays");
  expect([...readMomentIds(doc)]).toEqual(["s1"]);
});

test("two steps that become one keep both reasons for being a moment of truth, and whoever owns one of them", () => {
  const doc = callBoard();
  addStep(doc, { id: "s2", phaseId: "p1", order: "a1", actor: "partner" });
  for (const id of ["s1", "s2"]) markMoment(doc, id, { by: "ada", at: 1 });
  setMoment(doc, "s1", { why: "She waits" });
  setMoment(doc, "s2", { why: "She hangs up", isDecision: true, feeling: "frustrated" });
  mergeStep(doc, "s1");
  expect(readMoment(doc, "s1")).toMatchObject({
    why: "She waits / She hangs up",
    isDecision: true,
    feeling: "frustrated",
  });
  expect(readRecord(doc, "steps", "s1")?.actor).toBe("partner");
});

test("a step that went to another journey leaves no feeling behind when it goes, nor does a lane that it left", () => {
  const doc = callBoard();
  addJourney(doc, { id: "j2", order: "a1" });
  addPhase(doc, { id: "p2", journeyId: "j2", order: "a0" });
  addStep(doc, { id: "s2", phaseId: "p1", order: "a1" });
  for (const id of ["s1", "s2"]) setStepFeeling(doc, "l2", id, { wished: 1 });
  for (const id of ["s1", "s2"]) moveStep(doc, id, { phaseId: "p2", order: "a0" });
  removeStep(doc, "s1");
  expect(dangling(doc)).toEqual(["l2/s2"]);
  removeLane(doc, "l2");
  expect(dangling(doc)).toEqual([]);
});

test("copies of a journey, a lane and a note say what they say", () => {
  const doc = callBoard();
  setTouchpoint(doc, "call", { wished: 1, channel: "phone" });
  markMoment(doc, "call", { by: "ada", at: 1 });
  setStepFeeling(doc, "l2", "s1", { wished: 2 });
  const journeyId = duplicateJourney(doc, "j1", { title: "Again", order: "a1" }) ?? "";
  const { steps, lanes } = readSheet(doc, journeyId);
  expect(readStepFeeling(doc, lanes[1]?.id ?? "", steps[0]?.id ?? "").wished).toBe(2);
  const [copy] = notesAt(doc, lanes, steps);
  expect(readTouchpoint(doc, copy?.id ?? "")).toMatchObject({ wished: 1, channel: "phone" });
  expect(readMomentIds(doc).has(copy?.id ?? "")).toBe(true);
});

test("nothing is said of what is gone, and what is said of it meanwhile is not shown", () => {
  const doc = callBoard();
  const other = copyOf(doc);
  removeNote(doc, "call");
  setTouchpoint(doc, "call", { wished: 1 });
  markMoment(doc, "call", { by: "ada", at: 1 });
  setMoment(doc, "s1", { why: "It is none" });
  expect(dangling(doc)).toEqual([]);

  removeStep(doc, "s1");
  setStepFeeling(other, "l2", "s1", { actual: 1 });
  meet(doc, other);
  expect(readRecord(doc, "steps", "s1")).toBeNull();
  expect(readStepFeeling(doc, "l2", "s1").actual).toBe(1);
});

test("what is taken back takes no room", () => {
  const doc = callBoard();
  setTouchpoint(doc, "call", { wished: 1, action: "x", channel: "phone", actor: "us" });
  setTouchpoint(doc, "call", { wished: null, action: "", channel: "", actor: "unsaid" });
  markMoment(doc, "call", { by: "ada", at: 1 });
  unmarkMoment(doc, "call");
  expect(dangling(doc)).toEqual([]);
});

test("a channel that goes leaves its touchpoints without one; a touchpoint that takes it meanwhile keeps its name", () => {
  const doc = callBoard();
  const channel = addChannel(doc, { name: "Fax", order: "a0" });
  setTouchpoint(doc, "call", { channel });
  const other = copyOf(doc);
  removeChannel(doc, channel);
  expect(readTouchpoint(doc, "call").channel).toBe("");
  setTouchpoint(other, "call", { channel: "" });
  setTouchpoint(other, "call", { channel, wished: 1 });
  meet(doc, other);
  expect(readTouchpoint(doc, "call").wished).toBe(1);
  expect(readRecord(doc, "channels", channel)).toBeNull();
});

test("a persona or a product group that goes leaves its journeys, and its interviews go along", () => {
  const doc = callBoard();
  const [personaId, groupId] = [addPersona(doc, { order: "a0" }), addGroup(doc, { order: "a0" })];
  setJourney(doc, "j1", { personaId, groupId });
  setInterviews(doc, personaId, groupId, 4);
  expect(readInterviews(doc, personaId, groupId)).toBe(4);
  removeGroup(doc, groupId);
  removePersona(doc, personaId);
  expect(readRecord(doc, "journeys", "j1")).toMatchObject({ personaId: "", groupId: "" });
  setInterviews(doc, personaId, groupId, 5);
  expect(dangling(doc)).toEqual([]);
});
