import { expect, test } from "vitest";
import type * as Y from "yjs";
import { newBoard } from "../operations/apply-template";
import { setBoard } from "../operations/board";
import { openState } from "../operations/board-state";
import { moveLane, setLane } from "../operations/lane";
import { markMoment } from "../operations/moment";
import { addNote, moveNote, removeNote, rewriteNote, setNoteColour } from "../operations/note";
import { setStepFeeling } from "../operations/step-feeling";
import { templates } from "../templates/templates";
import { noteText } from "./board-doc";
import { differenceOf } from "./difference";
import { noteIds, recordIds } from "./read";

const author = { language: "en", by: "ada", at: 1 } as const;
const kitchen = newBoard("Kitchen", templates[0], author);
const free = { x: 1, y: 2 };

/** What is different after this was done, each as a line. */
function after(act: (doc: Y.Doc) => void): string[] {
  const [before, now] = [openState(kitchen), openState(kitchen)];
  act(now);
  const lines = (differences: readonly { thing: string; id: string; what: string }[]) =>
    differences.map(({ thing, id, what }) => `${thing} ${id} ${what}`).toSorted();
  const back = differenceOf(now, before).map(({ what, ...rest }) => {
    const mirrored = what === "added" ? "removed" : what === "removed" ? "added" : what;
    return { ...rest, what: mirrored };
  });
  expect(lines(back)).toEqual(lines(differenceOf(before, now)));
  return lines(differenceOf(before, now));
}

const doc = openState(kitchen);
const [one = "", two = ""] = noteIds(doc);
const [laneId = ""] = recordIds(doc, "lanes");
const [stepId = ""] = recordIds(doc, "steps");

test.each<[string, (doc: Y.Doc) => void, string[]]>([
  ["nothing", () => {}, []],
  [
    "a note that came",
    (to) => addNote(to, { id: "n", place: free, by: "bo", at: 2 }),
    ["notes n added"],
  ],
  ["one that went", (to) => removeNote(to, one), [`notes ${one} removed`]],
  ["one that moved", (to) => moveNote(to, one, free), [`notes ${one} moved`]],
  ["words", (to) => rewriteNote(to, one, "Otherwise"), [`notes ${one} changed`]],
  [
    "how words are written",
    (to) => noteText(to, one)?.format(0, 2, { bold: true }),
    [`notes ${one} changed`],
  ],
  [
    "one that changed and moved, and another one that moved",
    (to) => {
      setNoteColour(to, one, "pink");
      moveNote(to, one, free);
      moveNote(to, two, free);
    },
    [`notes ${one} changed`, `notes ${two} moved`].toSorted(),
  ],
  ["a lane that moved", (to) => moveLane(to, laneId, "zz"), [`lanes ${laneId} moved`]],
  ["a lane's name", (to) => setLane(to, laneId, { name: "Ours" }), [`lanes ${laneId} changed`]],
  [
    "a moment of truth",
    (to) => markMoment(to, stepId, { by: "bo", at: 2 }),
    [`steps ${stepId} changed`],
  ],
  [
    "a point of a curve",
    (to) => setStepFeeling(to, laneId, stepId, { wished: 1 }),
    [`cells ${laneId}/${stepId} changed`],
  ],
  ["the promise", (to) => setBoard(to, { promise: "Always" }), ["board board changed"]],
])("tells of %s", (_, act, lines) => {
  expect(after(act)).toEqual(lines);
});
