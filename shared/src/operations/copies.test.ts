import { beforeEach, expect, test } from "vitest";
import * as Y from "yjs";
import { noteText, rootOf } from "../document/board-doc";
import { noteIds, readNote, readRecord, readText, recordIds } from "../document/read";
import { notesAt, readSheet } from "../document/sheet";
import { copyLane } from "./copy-lane";
import { copyNote } from "./copy-note";
import { duplicateJourney } from "./duplicate-journey";
import { setJourney } from "./journey";
import { setLane } from "./lane";
import { setNoteKind, setNotePicture, setNoteSize } from "./note";
import { addPhase, setPhase } from "./phase";
import { drawBoard, laneOf, phasesOf } from "./sheet-story";
import { setStep } from "./step";

let doc: Y.Doc;
let transactions = 0;

beforeEach(() => {
  doc = drawBoard(
    "j1",
    { before: ["hears", "asks"], after: ["pays"] },
    { does: { hears: "a b", asks: "c", pays: "d e" }, thinks: { asks: "f" } },
  );
  drawBoard("j2", { all: ["calls", "ends"] }, { says: { calls: "x" } }, doc);
  transactions = 0;
  doc.on("afterTransaction", ({ changed }) => (transactions += changed.size > 0 ? 1 : 0));
});

test("a copy of a note is as the note, its text with all formats; neither hears of the other afterwards", () => {
  setNoteKind(doc, "a", "idea");
  setNoteSize(doc, "a", "large");
  setNotePicture(doc, "a", { id: "p", width: 4, height: 3 });
  const text = noteText(doc, "a");
  text?.insert(1, " bold\n", { bold: true });
  text?.insert(7, "link", { link: "https://example.org" });
  const place = { x: 1, y: 2 };
  const id = copyNote(doc, "a", { place, by: "bo", at: 7 }) ?? "";
  expect(readNote(doc, id)).toEqual({ ...readNote(doc, "a"), id, place, by: "bo", at: 7 });
  expect(noteText(doc, id)?.toDelta()).toEqual(text?.toDelta());
  noteText(doc, id)?.insert(0, "not ");
  expect(readText(doc, "a")).toBe("a bold\nlink");
});

test("what isn't text in a text stays behind; a note that is gone and an id that is taken copy nothing", () => {
  const text = noteText(doc, "a");
  text?.insertEmbed(1, new Y.Map([["deep", 1]]));
  text?.insert(2, " is all\n");
  const id = copyNote(doc, "a", { place: { x: 0, y: 0 } }) ?? "";
  expect(readText(doc, id)).toBe("a is all\n");
  const count = [...noteIds(doc)].length;
  expect(copyNote(doc, "gone", { place: { x: 0, y: 0 } })).toBeNull();
  expect(copyNote(doc, "a", { id: "b", place: { x: 0, y: 0 } })).toBeNull();
  expect([...noteIds(doc)]).toHaveLength(count);
});

test("a duplicated journey has all that the first has, in its order, and nothing in common with it", () => {
  setJourney(doc, "j1", { purpose: "A kitchen", personaId: "kim" });
  setPhase(doc, "before", { period: "before" });
  setStep(doc, "asks", { actor: "customer" });
  setLane(doc, "does", { role: "customer-actions", height: 300, collapsed: true });
  setNoteKind(doc, "f", "question");
  noteText(doc, "f")?.format(0, 1, { bold: true });
  const before = phasesOf(doc, "j1");
  transactions = 0;

  const copyId = duplicateJourney(doc, "j1", { title: "j1 (copy)", order: "a5" }) ?? "";
  expect(transactions).toBe(1);
  expect(readRecord(doc, "journeys", copyId)).toEqual({
    ...readRecord(doc, "journeys", "j1"),
    id: copyId,
    title: "j1 (copy)",
    order: "a5",
  });
  expect([phasesOf(doc, copyId), phasesOf(doc, "j1")]).toEqual([before, before]);
  const [from, to] = [readSheet(doc, "j1"), readSheet(doc, copyId)];
  const bare = (records: readonly object[]) =>
    records.map((record) => ({ ...record, id: "", journeyId: "", phaseId: "" }));
  expect(bare(to.phases)).toEqual(bare(from.phases));
  expect(bare(to.steps)).toEqual(bare(from.steps));
  expect(bare(to.lanes)).toEqual(bare(from.lanes));
  expect(to.lanes.map(({ id }) => laneOf(doc, id))).toEqual(["a b | c | d e", " | f | "]);

  const [thought] = notesAt(doc, to.lanes.slice(1), to.steps);
  expect(readNote(doc, thought?.id ?? "")).toMatchObject({ kind: "question", by: "ada", at: 1 });
  expect(noteText(doc, thought?.id ?? "")?.toDelta()).toEqual([
    { insert: "f", attributes: { bold: true } },
  ]);
  const all = [...recordIds(doc, "steps"), ...recordIds(doc, "lanes"), ...noteIds(doc)];
  expect(new Set(all).size).toBe(all.length);
  expect(duplicateJourney(doc, "gone", { title: "", order: "a0" })).toBeNull();
});

test("a lane is copied into another journey by the places of its steps; what is beyond the last goes to the last", () => {
  setLane(doc, "does", { role: "customer-actions", height: 300 });
  transactions = 0;
  const id = copyLane(doc, "does", { journeyId: "j2", order: "a7" }) ?? "";
  expect(transactions).toBe(1);
  expect(laneOf(doc, id)).toBe("a b | c d e");
  expect(laneOf(doc, "does")).toBe("a b | c | d e");
  expect(readRecord(doc, "lanes", id)).toMatchObject({
    journeyId: "j2",
    name: "does",
    role: "customer-actions",
    height: 300,
    order: "a7",
  });
});

test("a lane is copied beside itself, and without its notes where there is no step", () => {
  const beside = copyLane(doc, "thinks", { journeyId: "j1", order: "a7" }) ?? "";
  expect(laneOf(doc, beside)).toBe(" | f | ");
  rootOf(doc, "steps").delete("calls");
  rootOf(doc, "steps").delete("ends");
  addPhase(doc, { journeyId: "j2", order: "a1" });
  const count = [...noteIds(doc)].length;
  const bare = copyLane(doc, "does", { journeyId: "j2", order: "a7" }) ?? "";
  expect(readSheet(doc, "j2").lanes.map(({ id }) => id)).toContain(bare);
  expect([...noteIds(doc)]).toHaveLength(count);
});

test("a lane or a journey that is gone copies nothing", () => {
  expect(copyLane(doc, "gone", { journeyId: "j2", order: "a0" })).toBeNull();
  expect(copyLane(doc, "does", { journeyId: "gone", order: "a0" })).toBeNull();
  expect(transactions).toBe(0);
});
