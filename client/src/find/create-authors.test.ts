import { addNote, removeNote } from "@resa/shared/operations/note";
import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { makeProjection } from "../board/projection";
import { createAuthors } from "./create-authors";

test("an author is whoever has a note on the board, from the first to the last of them", () => {
  const doc = new Y.Doc();
  const note = (id: string, by: string) =>
    addNote(doc, { id, place: { x: 0, y: 0 }, by, at: Number(id) });
  note("1", "maja");
  note("2", "maja");
  note("3", "");
  const [authors, end] = createRoot((dispose) => [createAuthors(makeProjection(doc)), dispose]);
  expect(authors()).toEqual(["maja"]);

  note("4", "tor");
  expect(authors()).toEqual(["maja", "tor"]);
  removeNote(doc, "1");
  expect(authors()).toEqual(["maja", "tor"]);
  removeNote(doc, "2");
  expect(authors()).toEqual(["tor"]);

  end();
  note("5", "line");
  expect(authors()).toEqual(["tor"]);
});
