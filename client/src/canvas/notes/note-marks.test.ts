import { batch, createEffect, createRoot } from "solid-js";
import { expect, test } from "vitest";
import { makeNoteMarks } from "./note-marks";

test("a mark tells the note that it is on and whoever paints all notes, and no other note", () => {
  const marks = makeNoteMarks();
  const ran: string[] = [];
  const end = createRoot((dispose) => {
    for (const id of ["n1", "n2"]) createEffect(() => ran.push(`${id} ${marks.of(id) ?? "plain"}`));
    return dispose;
  });
  const unfollow = marks.follow((id) => ran.push(`${id} told`));
  ran.length = 0;

  marks.set("n1", "dimmed");
  expect(ran).toEqual(["n1 dimmed", "n1 told"]);
  marks.set("n1", null);
  expect(marks.of("n1")).toBeUndefined();

  ran.length = 0;
  batch(() => ["n1", "n2", "n3"].forEach((id) => marks.set(id, "found")));
  expect(ran.toSorted()).toEqual(["n1 found", "n1 told", "n2 found", "n2 told", "n3 told"]);

  ran.length = 0;
  unfollow();
  marks.set("n3", null);
  expect(ran).toEqual([]);
  end();
});

test("what is new is marked so, and what a search makes of it comes before that", () => {
  const marks = makeNoteMarks();
  const told: string[] = [];
  marks.follow((id) => told.push(id));
  marks.renew(["n1", "n2"]);
  marks.renew(["n2", "n3"]);
  expect(told).toEqual(["n1", "n2", "n1", "n3"]);
  expect(["n1", "n2", "n3"].map(marks.of)).toEqual([undefined, "new", "new"]);
  marks.set("n2", "dimmed");
  expect(marks.of("n2")).toBe("dimmed");
  marks.set("n2", null);
  expect(marks.of("n2")).toBe("new");
});
