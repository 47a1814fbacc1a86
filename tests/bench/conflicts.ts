import * as Y from "yjs";
import { makeReplicas } from "./replicas";
import { readSorted } from "./history";
import type { NoteRecord, Place, Shape } from "./shapes/shape";

export const HOME: Place = { laneId: "lane-of-home", stepId: "step-of-home", order: "a0" };
export const MINE: Place = { laneId: "lane-of-mine", stepId: "step-of-home", order: "a1" };
export const THEIRS: Place = { laneId: "lane-of-home", stepId: "step-of-them", order: "a1" };

/** The note that every story of two people begins with; its ids are as long as real ones. */
export const STORY: NoteRecord = {
  id: "note-of-anna",
  ...HOME,
  kind: null,
  colour: null,
  by: "anna-sjogren",
  at: 1_760_000_000_000,
  text: "We wait. ",
};

type Edit = (shape: Shape, doc: Y.Doc) => void;

interface Conflict {
  name: string;
  mine: Edit;
  theirs: Edit;
  /** True when both people got what they asked for (or, of two moves, one of them as a whole). */
  kept: (note: NoteRecord | undefined) => boolean;
}

const move =
  (place: Place): Edit =>
  (shape, doc) =>
    shape.move(doc, STORY.id, place);
const recolour: Edit = (shape, doc) => shape.setColour(doc, STORY.id, "red");
const setKind: Edit = (shape, doc) => shape.setKind(doc, STORY.id, "question");
const remove: Edit = (shape, doc) => shape.remove(doc, STORY.id);
const type =
  (typed: string): Edit =>
  (shape, doc) =>
    shape.type(doc, STORY.id, typed);

/** True when the note stands exactly there. */
export const standsAt = (note: NoteRecord | undefined, place: Place) =>
  note?.laneId === place.laneId && note.stepId === place.stepId && note.order === place.order;

const conflicts: Conflict[] = [
  {
    name: "move ‖ recolour",
    mine: move(MINE),
    theirs: recolour,
    kept: (note) => standsAt(note, MINE) && note?.colour === "red",
  },
  {
    name: "move ‖ kind",
    mine: move(MINE),
    theirs: setKind,
    kept: (note) => standsAt(note, MINE) && note?.kind === "question",
  },
  {
    name: "kind ‖ colour",
    mine: setKind,
    theirs: recolour,
    kept: (note) => note?.kind === "question" && note.colour === "red",
  },
  {
    name: "move ‖ move (one whole place)",
    mine: move(MINE),
    theirs: move(THEIRS),
    kept: (note) => standsAt(note, MINE) || standsAt(note, THEIRS),
  },
  {
    name: "move ‖ typing",
    mine: move(MINE),
    theirs: type("Why?"),
    kept: (note) => standsAt(note, MINE) && note?.text === "We wait. Why?",
  },
  {
    name: "two typists",
    mine: type("Too long!"),
    theirs: type("Why?"),
    kept: (note) => note?.text.includes("Too long!") === true && note.text.includes("Why?"),
  },
  { name: "delete ‖ move", mine: remove, theirs: move(THEIRS), kept: (note) => note === undefined },
  { name: "delete ‖ recolour", mine: remove, theirs: recolour, kept: (note) => note === undefined },
  {
    name: "delete ‖ typing",
    mine: remove,
    theirs: type("Why?"),
    kept: (note) => note === undefined,
  },
];

/** Two documents that both hold `STORY`; whose writes win is decided by `iWin`. */
export function makeStory(iWin: boolean) {
  const { docs, exchange } = makeReplicas(
    iWin ? [2_000_000_002, 1_000_000_001] : [1_000_000_001, 2_000_000_002],
  );
  const [mine, theirs] = docs;
  if (!mine || !theirs) throw new Error("a story needs two");
  return { mine, theirs, exchange };
}

/** The note on both sides, which have to agree. */
export function readStory(shape: Shape, mine: Y.Doc, theirs: Y.Doc): NoteRecord | undefined {
  const [left, right] = [mine, theirs].map((doc) => readSorted(shape, doc));
  if (JSON.stringify(left) !== JSON.stringify(right)) throw new Error(`${shape.name}: diverged`);
  return left?.[0];
}

function clash(shape: Shape, { mine, theirs, kept }: Conflict, iWin: boolean): boolean {
  const story = makeStory(iWin);
  shape.add(story.mine, STORY);
  shape.type(story.mine, STORY.id, STORY.text);
  story.exchange();
  mine(shape, story.mine);
  theirs(shape, story.theirs);
  story.exchange();
  return kept(readStory(shape, story.mine, story.theirs));
}

/** Bytes that `delete ‖ move` leaves in the document beyond those of a delete that nobody crossed. */
function leftBehind(shape: Shape): number {
  const size = (crossed: boolean) => {
    const { mine, theirs, exchange } = makeStory(true);
    shape.add(mine, STORY);
    exchange();
    shape.move(theirs, STORY.id, THEIRS);
    if (!crossed) exchange();
    shape.remove(mine, STORY.id);
    exchange();
    return Y.encodeStateAsUpdate(mine).byteLength;
  };
  return size(true) - size(false);
}

/** One row for each conflict: its name, then kept or lost for each shape. "Kept" holds whoever wins. */
export function clashes(shapes: readonly Shape[]): string[][] {
  const rows = conflicts.map((conflict) => [
    conflict.name,
    ...shapes.map((shape) =>
      [true, false].every((iWin) => clash(shape, conflict, iWin)) ? "kept" : "**lost**",
    ),
  ]);
  const rest = shapes.map((shape) => `${leftBehind(shape)} B`);
  return [...rows, ["left behind by delete ‖ move", ...rest]];
}
