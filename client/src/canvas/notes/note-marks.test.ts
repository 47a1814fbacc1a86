import { batch, createEffect, createRoot } from "solid-js";
import { expect, test } from "vitest";
import { makeNoteMarks } from "./note-marks";

test("a mark tells the note that it is on and whoever draws all notes, and no other note", () => {
  const marks = makeNoteMarks();
  const ran: string[] = [];
  const end = createRoot((dispose) => {
    for (const id of ["n1", "n2"]) createEffect(() => ran.push(`${id} ${marks.of(id) ?? "plain"}`));
    createEffect(() => (marks.changed(), ran.push("all")));
    return dispose;
  });
  ran.length = 0;

  marks.set("n1", "dimmed");
  expect(ran).toEqual(["n1 dimmed", "all"]);
  marks.set("n1", null);
  expect(marks.of("n1")).toBeUndefined();

  ran.length = 0;
  batch(() => ["n1", "n2", "n3"].forEach((id) => marks.set(id, "found")));
  expect(ran.toSorted()).toEqual(["all", "n1 found", "n2 found"]);
  end();
});
