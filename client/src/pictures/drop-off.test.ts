import { addJourney } from "@resa/shared/operations/journey";
import { addLane } from "@resa/shared/operations/lane";
import { addNote, removeNote } from "@resa/shared/operations/note";
import { addPhase } from "@resa/shared/operations/phase";
import { addStep } from "@resa/shared/operations/step";
import { expect, test } from "vitest";
import { openBoard } from "../board/board.harness";
import { type DropOff, putPicture } from "./drop-off";
import { placeOfPicture } from "./place-of-picture";
import { type Target, targetAt, targetOf, targetOn, targetOnly, targetUnder } from "./target";

const picture = (id: string) => ({ id, width: 40, height: 30 });
const nothing = { all: () => [], thing: () => null };

/** A cell with the notes "first" and "last", and "free" beside the sheet. */
function begin() {
  const board = openBoard();
  const { doc, arrangement, notes } = board;
  addJourney(doc, { id: "j", order: "a0" });
  addPhase(doc, { id: "p", journeyId: "j", order: "a0" });
  addStep(doc, { id: "s", phaseId: "p", title: "Sees", order: "a0" });
  addLane(doc, { id: "l", journeyId: "j", role: "pain-points", order: "a0" });
  const made = { by: "bo", at: 1 };
  addNote(doc, { id: "first", place: { laneId: "l", stepId: "s", order: "a0" }, ...made });
  addNote(doc, { id: "last", place: { laneId: "l", stepId: "s", order: "a1" }, ...made });
  addNote(doc, { id: "free", place: { x: -900, y: 40 }, ...made });
  return {
    ...board,
    /** Arrive at one target together, in this order. */
    arrive(target: Target, ...ids: string[]) {
      const dropOff: DropOff = { target, landed: [] };
      for (const id of ids) putPicture(board, dropOff, picture(id));
      return dropOff.landed;
    },
    /** What the notes of the cell show, top down; "-" = no picture. */
    cell: () => arrangement.cell("l", "s").map((id) => arrangement.note(id)?.picture?.id ?? "-"),
    notes,
  };
}

test("the first of several comes onto the note, the others behind it, in order", () => {
  const { projection, arrive, cell } = begin();
  arrive(targetAt(projection, "first"), "a", "b", "c");
  expect(cell()).toEqual(["a", "b", "c", "-"]);
});

test("a note that shows a picture keeps it, unless that is what shall be replaced", () => {
  const { projection, arrive, cell } = begin();
  arrive(targetAt(projection, "first"), "a");
  arrive(targetAt(projection, "first"), "b");
  expect(cell()).toEqual(["a", "b", "-"]);
  arrive(targetOn(projection, "first"), "c");
  expect(cell()).toEqual(["c", "b", "-"]);
});

test("when somebody else put a picture there meanwhile, or took the note away, it lands beside", () => {
  const { doc, projection, notes, arrive, cell } = begin();
  const [onFirst, onLast] = [targetAt(projection, "first"), targetAt(projection, "last")];
  notes.setPicture("first", picture("theirs"));
  removeNote(doc, "last");
  arrive(onFirst, "mine");
  arrive(onLast, "other");
  expect(cell()).toEqual(["theirs", "mine", "other"]);
});

test("one of another board comes onto its note or nowhere", () => {
  const { doc, projection, arrive, cell } = begin();
  arrive(targetOnly("first"), "a");
  expect(cell()).toEqual(["a", "-"]);
  removeNote(doc, "last");
  expect(arrive(targetOnly("last"), "b")).toEqual([]);
  expect(cell()).toEqual(["a"]);
  expect(placeOfPicture(projection, targetOnly("last"))).toBeNull();
});

test("beside the sheets several lie one beside the other", () => {
  const { arrangement, projection, arrive } = begin();
  const landed = arrive(targetUnder(projection, null, { x: 5000, y: 5000 }), "a", "b");
  const places = landed.map((id) => arrangement.note(id)?.place);
  expect(places).toEqual([
    { x: 4912, y: 4944 },
    { x: 4936, y: 4968 },
  ]);
});

test("what is meant: the one selected note, the selected cell, else where one looks", () => {
  const { projection } = begin();
  const away = { x: 5000, y: 5000 };
  const onNote = targetOf(projection, { ...nothing, all: () => ["last"] }, away);
  expect(onNote).toEqual({
    onto: { noteId: "last", pictureId: null },
    landing: { laneId: "l", stepId: "s", index: 2 },
  });
  const cell = { kind: "cell", laneId: "l", stepId: "s" } as const;
  expect(targetOf(projection, { ...nothing, thing: () => cell }, away)).toEqual({
    onto: null,
    landing: { laneId: "l", stepId: "s", index: 2 },
  });
  expect(targetOf(projection, nothing, away)).toMatchObject({
    onto: null,
    landing: { x: 4912, y: 4944 },
  });
  const several = { ...nothing, all: () => ["first", "last"] };
  expect(targetOf(projection, several, away)).toMatchObject({
    onto: null,
    landing: { laneId: "l", stepId: "s", index: 2 },
  });
});

test("the place that is shown is the note, or where the new one will stand", () => {
  const { projection } = begin();
  const { layout } = projection;
  expect(placeOfPicture(projection, targetAt(projection, "free"))).toEqual(layout.onBoard("free"));
  const last = layout.onBoard("last");
  const cell = { kind: "cell", laneId: "l", stepId: "s" } as const;
  const target = targetOf(projection, { ...nothing, thing: () => cell }, { x: 0, y: 0 });
  expect(placeOfPicture(projection, target)).toMatchObject({ x: last?.x, width: last?.width });
  expect(placeOfPicture(projection, target)?.y).toBeGreaterThan(
    (last?.y ?? 0) + (last?.height ?? 0),
  );
});
