import type { GridNote, NoteGrid } from "@resa/shared/formats/note-grid";
import { expect, test } from "vitest";
import { partPictures } from "./foreign-pictures";

const picture = (id: string) => ({ id, width: 4, height: 3 });
const note = (row: number, text: string, id?: string): GridNote => ({
  row,
  column: 0,
  x: 0,
  y: 0,
  text,
  ...(id && { picture: picture(id) }),
});
const grid = (board?: string): NoteGrid => ({
  lanes: [],
  steps: [],
  notes: [note(1, "below", "p1"), note(0, "above"), note(0, "beside", "p2")],
  ...(board && { board }),
});

/** What is asked of the desk. */
function makeDesk() {
  const carried: string[][] = [];
  return {
    carried,
    pick: () => undefined,
    show: () => undefined,
    carry: (...what: string[]) => void carried.push(what),
  };
}

test("on their own board notes keep their pictures", () => {
  const desk = makeDesk();
  const parted = partPictures(grid("here"), "here");
  expect(parted.grid).toEqual(grid("here"));
  parted.bring(["a", "b", "c"], desk);
  expect(desk.carried).toEqual([]);
});

test("on another board each picture follows the note that it was on", () => {
  const desk = makeDesk();
  const { grid: bare, bring } = partPictures(grid("there"), "here");
  expect(bare.notes.map(({ text, picture }) => [text, picture])).toEqual([
    ["above", null],
    ["beside", null],
    ["below", null],
  ]);
  bring(["a", "b", "c"], desk);
  expect(desk.carried).toEqual([
    ["b", "p2", "there"],
    ["c", "p1", "there"],
  ]);
});

test("notes that don't say whence they come lose their pictures, and nothing breaks", () => {
  const desk = makeDesk();
  const { grid: bare, bring } = partPictures(grid(), "here");
  bring(["a", "b", "c"], desk);
  expect(bare.notes.some(({ picture }) => picture)).toBe(false);
  expect(desk.carried).toEqual([]);
});
