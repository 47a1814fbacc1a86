import { expect, test } from "vitest";
import * as Y from "yjs";
import { addJourney, setJourney } from "../operations/journey";
import { addLane, moveLane, removeLane, setLane } from "../operations/lane";
import { markMoment, setMoment } from "../operations/moment";
import { addNote, moveNote, removeNote, setNoteColour } from "../operations/note";
import { addPhase } from "../operations/phase";
import { addStep } from "../operations/step";
import { setStepFeeling } from "../operations/step-feeling";
import { renameBoard } from "../operations/board";
import { noteText } from "./board-doc";
import { observeDeeds } from "./deeds";

const place = { laneId: "l1", stepId: "s1", order: "a0" };
const note = { id: "n1", place, by: "ada", at: 0, text: "Waits in the queue" };

/** A server's document of a board with a lane and a note, and every telling from now on, sorted. */
function listen() {
  const doc = new Y.Doc();
  addJourney(doc, { id: "j1", order: "a0" });
  addPhase(doc, { id: "p1", journeyId: "j1", order: "a0" });
  addStep(doc, { id: "s1", phaseId: "p1", order: "a0" });
  addLane(doc, { id: "l1", journeyId: "j1", order: "a0", name: "What they do" });
  addNote(doc, note);
  const told: string[][] = [];
  const end = observeDeeds(doc, (deeds) =>
    told.push(
      deeds.map(({ id, what, title }) => [what, id, title].filter(Boolean).join(" ")).toSorted(),
    ),
  );
  return { doc, told, end };
}

/** Somebody's own copy, and what brings their changes to the server in one update. */
function peerOf(doc: Y.Doc) {
  const peer = new Y.Doc();
  Y.applyUpdate(peer, Y.encodeStateAsUpdate(doc));
  const send = () => Y.applyUpdate(doc, Y.encodeStateAsUpdate(peer, Y.encodeStateVector(doc)));
  return { peer, send };
}

test("what is done to things is told, the weightiest once", () => {
  const { doc, told } = listen();
  doc.transact(() => {
    addNote(doc, { ...note, id: "n2", kind: "idea" });
    moveNote(doc, "n2", { x: 1, y: 2 });
  });
  moveNote(doc, "n1", { x: 1, y: 2 });
  doc.transact(() => {
    moveNote(doc, "n1", { x: 3, y: 4 });
    setNoteColour(doc, "n1", "pink");
  });
  noteText(doc, "n1")?.insert(0, "Long: ");
  moveLane(doc, "l1", "a1");
  doc.transact(() => {
    moveLane(doc, "l1", "a2");
    setLane(doc, "l1", { name: "Doing" });
  });
  renameBoard(doc, "Kitchen");
  expect(told).toEqual([
    ["added n2"],
    ["moved n1"],
    ["changed n1"],
    ["changed n1"],
    ["moved l1"],
    ["changed l1"],
    ["changed board"],
  ]);
});

test("what is said of a note, a step or a cell is a change of it", () => {
  const { doc, told } = listen();
  markMoment(doc, "s1", { by: "ada", at: 1 });
  setMoment(doc, "s1", { why: "Here they leave" });
  setStepFeeling(doc, "l1", "s1", { wished: 2 });
  setJourney(doc, "j1", { title: "Buying" });
  expect(told).toEqual([["changed s1"], ["changed s1"], ["changed l1/s1"], ["changed j1"]]);
});

test("what was removed is told by its name, whoever removed it and however it came here", () => {
  const { doc, told } = listen();
  setStepFeeling(doc, "l1", "s1", { wished: 2 });
  const { peer, send } = peerOf(doc);
  noteText(peer, "n1")?.delete(0, 9);
  send();
  told.length = 0;
  removeNote(peer, "n1");
  send();
  removeLane(doc, "l1");
  expect(told).toEqual([["removed n1 the queue"], ["removed l1 What they do"]]);
});

test("what two wrote of a thing in one transaction is told of each of them; what was removed was only that", () => {
  const { doc } = listen();
  const told: unknown[] = [];
  observeDeeds(doc, (deeds) =>
    told.push(...deeds.map(({ id, what, client }) => [what, id, client])),
  );
  const [ada, bo] = [7, 9].map((clientID) => {
    const { peer } = peerOf(doc);
    return Object.assign(peer, { clientID });
  }) as [Y.Doc, Y.Doc];
  setNoteColour(ada, "n1", "pink");
  moveNote(bo, "n1", { x: 1, y: 2 });
  const sendAll = () =>
    doc.transact(() => [ada, bo].forEach((d) => Y.applyUpdate(doc, Y.encodeStateAsUpdate(d))));
  sendAll();
  expect(told).toEqual([
    ["moved", "n1", 9],
    ["changed", "n1", 7],
  ]);
  told.length = 0;
  removeNote(ada, "n1");
  setNoteColour(bo, "n1", "teal");
  sendAll();
  expect(told).toEqual([["removed", "n1", null]]);
});

test("a long note is told by its first words", () => {
  const { doc, told } = listen();
  addNote(doc, { ...note, id: "n3", text: "word ".repeat(500) });
  removeNote(doc, "n3");
  expect(told.at(-1)?.[0]?.length).toBeLessThanOrEqual("removed n3 ".length + 120);
});

test("what comes and goes before anybody saw it is not told of; what is put back was added", () => {
  const { doc, told } = listen();
  const { peer, send } = peerOf(doc);
  const undo = new Y.UndoManager(peer.getMap("texts"));
  addNote(peer, { ...note, id: "n4" });
  removeNote(peer, "n4");
  send();
  expect(told).toEqual([]);
  peer.getMap("texts").delete("n1");
  send();
  undo.undo();
  send();
  expect(told).toEqual([["removed n1 Waits in the queue"], ["added n1"]]);
});

test("nothing is told of what can be no thing, or after the end", () => {
  const { doc, told, end } = listen();
  doc.getMap("texts").set("x".repeat(65), new Y.Text());
  doc.getMap("moments").set("a/b/c/why", "deep");
  doc.getMap("elsewhere").set("n1", 1);
  doc.transact(() => {});
  expect(told).toEqual([]);
  end();
  removeNote(doc, "n1");
  expect(told).toEqual([]);
});
