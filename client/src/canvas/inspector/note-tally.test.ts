import { createRoot } from "solid-js";
import { addNote } from "@resa/shared/operations/note";
import { expect, test } from "vitest";
import { openBoard } from "../../board/board.harness";
import { createSelection } from "../select/selection";
import { createNoteTally, shareOf } from "./note-tally";

test("the tally follows the selection and the selected notes, and looks at nothing when others change", () => {
  const { doc, projection, notes } = openBoard();
  for (const id of ["a", "b", "c"])
    addNote(doc, { id, text: id, place: { x: 0, y: 0 }, kind: "idea", by: "bo", at: 1 });
  const selection = createSelection();
  const { arrangement } = projection;
  const looked: string[] = [];
  const watched = {
    follow: projection.follow,
    arrangement: { ...arrangement, note: (id: string) => (looked.push(id), arrangement.note(id)) },
  };
  createRoot((dispose) => {
    const tally = createNoteTally(watched, selection);
    selection.set(["a", "b"]);
    expect([...tally().kinds]).toEqual(["idea"]);

    notes.setKind(["b"], "fact");
    expect([...tally().kinds]).toEqual(["idea", "fact"]);
    expect(["idea", "fact", "plain"].map((kind) => shareOf<string>(tally().kinds, kind))).toEqual([
      "mixed",
      "mixed",
      false,
    ]);

    looked.length = 0;
    notes.setKind(["c"], "quote");
    expect([[...tally().kinds], looked]).toEqual([["idea", "fact"], []]);
    dispose();
  });
});
