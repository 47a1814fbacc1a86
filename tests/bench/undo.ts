import * as Y from "yjs";
import { HOME, makeStory, MINE, readStory, standsAt, STORY, THEIRS } from "./conflicts";
import type { NoteRecord, Shape } from "./shapes/shape";

const ME = Symbol("me");

interface Stage {
  /** Edits of mine, which one undo takes back. */
  me: (edit: (doc: Y.Doc) => void) => void;
  /** Edits of the other person. */
  they: (edit: (doc: Y.Doc) => void) => void;
  exchange: () => void;
  undo: () => void;
  redo: () => void;
}

interface Story {
  name: string;
  /** The note was there before I began (else I add it myself). */
  given: boolean;
  /** Tell it once more with `keepOthersWords`. */
  filter?: true;
  tell(stage: Stage, shape: Shape): void;
}

const { id } = STORY;
const TYPED = "Why?";

const stories: Story[] = [
  {
    name: "undo my delete ‖ they move",
    given: true,
    tell({ me, they, exchange, undo }, shape) {
      me((doc) => shape.remove(doc, id));
      they((doc) => shape.move(doc, id, THEIRS));
      exchange();
      undo();
    },
  },
  {
    name: "… and what was left is swept first",
    given: true,
    tell({ me, they, exchange, undo }, shape) {
      me((doc) => shape.remove(doc, id));
      they((doc) => shape.move(doc, id, THEIRS));
      exchange();
      they((doc) => shape.remove(doc, id));
      exchange();
      undo();
    },
  },
  {
    name: "undo my delete ‖ they delete too",
    given: true,
    tell({ me, they, exchange, undo }, shape) {
      me((doc) => shape.remove(doc, id));
      they((doc) => shape.remove(doc, id));
      exchange();
      undo();
    },
  },
  {
    name: "undo my delete ‖ they recolour",
    given: true,
    tell({ me, they, exchange, undo }, shape) {
      me((doc) => shape.remove(doc, id));
      they((doc) => shape.setColour(doc, id, "red"));
      exchange();
      undo();
    },
  },
  {
    name: "undo my delete ‖ they type",
    given: true,
    tell({ me, they, exchange, undo }, shape) {
      me((doc) => shape.remove(doc, id));
      they((doc) => shape.type(doc, id, TYPED));
      exchange();
      undo();
    },
  },
  {
    name: "undo my move after they recolour",
    given: true,
    tell({ me, they, exchange, undo }, shape) {
      me((doc) => shape.move(doc, id, MINE));
      exchange();
      they((doc) => shape.setColour(doc, id, "red"));
      exchange();
      undo();
    },
  },
  {
    name: "undo my move after they move",
    given: true,
    tell({ me, they, exchange, undo }, shape) {
      me((doc) => shape.move(doc, id, MINE));
      exchange();
      they((doc) => shape.move(doc, id, THEIRS));
      exchange();
      undo();
    },
  },
  {
    name: "undo my add after they type",
    given: false,
    filter: true,
    tell({ they, exchange, undo }, shape) {
      they((doc) => shape.type(doc, id, TYPED));
      exchange();
      undo();
    },
  },
  {
    name: "… and redo",
    given: false,
    filter: true,
    tell({ they, exchange, undo, redo }, shape) {
      they((doc) => shape.type(doc, id, TYPED));
      exchange();
      undo();
      exchange();
      redo();
    },
  },
  {
    name: "undo my add ‖ they type, redo",
    given: false,
    tell({ they, exchange, undo, redo }, shape) {
      undo();
      they((doc) => shape.type(doc, id, TYPED));
      exchange();
      redo();
    },
  },
  {
    name: "undo my add after they move",
    given: false,
    tell({ they, exchange, undo }, shape) {
      they((doc) => shape.move(doc, id, THEIRS));
      exchange();
      undo();
    },
  },
  {
    name: "… and redo",
    given: false,
    tell({ they, exchange, undo, redo }, shape) {
      they((doc) => shape.move(doc, id, THEIRS));
      exchange();
      undo();
      exchange();
      redo();
    },
  },
];

/** Words that say where the note is and what it kept. */
function describe(note: NoteRecord | undefined): string {
  if (!note) return "gone";
  const places = { home: HOME, mine: MINE, theirs: THEIRS };
  const [place] = Object.entries(places).find(([, known]) => standsAt(note, known)) ?? [
    note.laneId ? "torn" : "unplaced",
  ];
  const mine = note.text.includes(STORY.text.trim()) ? "text" : "my words gone";
  return [place, mine, note.text.includes(TYPED) && "their words", note.colour]
    .filter(Boolean)
    .join(" + ");
}

/**
 * Keeps a note that somebody else wrote in when its add is undone: its text and the first write of
 * its place stay, only my own words go. It needs texts in a root of their own, keyed by the note.
 */
function keepOthersWords(doc: Y.Doc): (item: Y.Item) => boolean {
  const texts = doc.getMap<unknown>("texts");
  const added = new Set<unknown>([texts, doc.getMap("notes")]);
  return (item) => {
    if (item.parentSub === null || item.left !== null || !added.has(item.parent)) return true;
    const text = texts.get(item.parentSub);
    return !(text instanceof Y.Text && writersOf(text).some((client) => client !== item.id.client));
  };
}

/** The Yjs client id behind each character. */
const writersOf = (text: Y.Text) =>
  Array.from(
    { length: text.length },
    (_, index) => Y.createRelativePositionFromTypeIndex(text, index).item?.client,
  );

function tell(shape: Shape, story: Story, iWin: boolean, filtered: boolean): string {
  const { mine, theirs, exchange } = makeStory(iWin);
  const manager = new Y.UndoManager(
    shape.roots.map((name) => mine.getMap(name)),
    {
      captureTimeout: 0,
      trackedOrigins: new Set([ME]),
      ...(filtered ? { deleteFilter: keepOthersWords(mine) } : {}),
    },
  );
  const write = (doc: Y.Doc) => {
    shape.add(doc, STORY);
    shape.type(doc, id, STORY.text);
  };
  const stage: Stage = {
    me: (edit) => mine.transact(() => edit(mine), ME),
    they: (edit) => edit(theirs),
    exchange,
    undo: () => void manager.undo(),
    redo: () => void manager.redo(),
  };
  if (story.given) write(theirs);
  else stage.me(write);
  exchange();
  story.tell(stage, shape);
  exchange();
  return describe(readStory(shape, mine, theirs));
}

/** One row for each story: what becomes of the note in each shape; both outcomes if it depends on who wins. */
export function undoes(shapes: readonly Shape[]): string[][] {
  const outcome = (shape: Shape, story: Story, filtered: boolean) =>
    [...new Set([true, false].map((iWin) => tell(shape, story, iWin, filtered)))].join(" *or* ");
  const row = (story: Story) => [
    story.name,
    ...shapes.map((shape) => outcome(shape, story, false)),
  ];
  const filteredRow = (story: Story) => [
    `${story.name}, filtered`,
    ...shapes.map((shape) => (shape.roots.includes("texts") ? outcome(shape, story, true) : "–")),
  ];
  return stories.flatMap((story) =>
    story.filter ? [row(story), filteredRow(story)] : [row(story)],
  );
}
