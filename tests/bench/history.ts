import * as Y from "yjs";
import { makeRandom, type Random } from "./random";
import { makeReplicas } from "./replicas";
import type { NoteRecord, Place, Shape } from "./shapes/shape";

/** What remains of a board's life. */
export interface History {
  /** The final document, encoded as one update. */
  state: Uint8Array;
  /** All updates that were ever sent. */
  sent: { bytes: number; updates: number };
  /** Notes that exist at the end, sorted by id: the same for every shape. */
  records: NoteRecord[];
}

const PEOPLE = 4;
const BATCHES = 8;
const WAVE = 1_000;
const LETTERS = "abcdefghijklmnopqrstuvwxyz      ";

interface Draft {
  note: NoteRecord;
  author: number;
  /** A quarter of the notes are typed by two people. */
  helper: number;
}

/**
 * Lives the same life in any shape: four people type notes side by side in eight batches each, then
 * move 20 % of them twice, recolour 5 % and delete 5 %, one wave of 1,000 notes after the other.
 */
export function makeHistory(shape: Shape, count: number, seed: number): History {
  const random = makeRandom(seed);
  const board = makeBoard(random);
  const people = Array.from({ length: PEOPLE }, () => random.id());
  const { docs, exchange, sent } = makeReplicas(people.map(() => random.below(2 ** 32)));
  const docOf = (person: number) => {
    const doc = docs[person];
    if (!doc) throw new Error(`nobody is number ${person}`);
    return doc;
  };

  for (let done = 0; done < count; done += WAVE) {
    const drafts = Array.from({ length: Math.min(WAVE, count - done) }, (_, index): Draft => {
      const author = index % PEOPLE;
      const by = people[author] ?? "";
      const helper = random.chance(0.25) ? random.below(PEOPLE) : author;
      return {
        note: makeNote(random, board, by, 1_760_000_000_000 + (done + index) * 5_000),
        author,
        helper,
      };
    });
    writeSideBySide(shape, drafts, random, docOf, exchange);
    for (const edit of makeEdits(shape, drafts, random, board)) {
      edit(docOf(random.below(PEOPLE)));
      exchange();
    }
  }

  const [first, ...others] = docs.map((doc) => readSorted(shape, doc));
  if (!first || others.some((other) => JSON.stringify(other) !== JSON.stringify(first))) {
    throw new Error(`${shape.name}: the documents differ`);
  }
  return { state: Y.encodeStateAsUpdate(docOf(0)), sent: sent(), records: first };
}

/** Everyone adds a note and types it, batch by batch, at the same time. */
function writeSideBySide(
  shape: Shape,
  drafts: Draft[],
  random: Random,
  docOf: (person: number) => Y.Doc,
  exchange: () => void,
): void {
  for (let start = 0; start < drafts.length; start += PEOPLE) {
    const current = drafts.slice(start, start + PEOPLE);
    for (const { note, author } of current) shape.add(docOf(author), note);
    exchange();
    for (let batch = 0; batch < BATCHES; batch++) {
      for (const { note, author, helper } of current) {
        const typist = random.chance(0.5) ? author : helper;
        shape.type(docOf(typist), note.id, random.word(6 + random.below(4), LETTERS));
      }
      exchange();
    }
  }
}

function makeEdits(shape: Shape, drafts: Draft[], random: Random, board: Board) {
  const edits: ((doc: Y.Doc) => void)[] = [];
  const every = (share: number, edit: (doc: Y.Doc, id: string) => void) => {
    for (const { note } of drafts) {
      if (random.chance(share)) edits.push((doc) => edit(doc, note.id));
    }
  };
  const twiceMoved = drafts.filter(() => random.chance(0.2));
  for (const { note } of [...twiceMoved, ...twiceMoved]) {
    const place = makePlace(random, board);
    edits.push((doc) => shape.move(doc, note.id, place));
  }
  every(0.05, (doc, id) => shape.setColour(doc, id, "green"));
  every(0.05, (doc, id) => shape.remove(doc, id));
  return edits;
}

interface Board {
  lanes: string[];
  steps: string[];
}

const makeBoard = (random: Random): Board => ({
  lanes: Array.from({ length: 60 }, () => random.id()),
  steps: Array.from({ length: 100 }, () => random.id()),
});

const makePlace = (random: Random, { lanes, steps }: Board): Place => ({
  laneId: lanes[random.below(lanes.length)] ?? "",
  stepId: steps[random.below(steps.length)] ?? "",
  order: `a${random.word(2, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")}`,
});

const makeNote = (random: Random, board: Board, by: string, at: number): NoteRecord => ({
  id: random.id(),
  ...makePlace(random, board),
  kind: random.chance(0.3) ? "question" : null,
  colour: random.chance(0.1) ? "blue" : null,
  by,
  at,
  text: "",
});

/** The shape's records by id, so that two documents or two shapes can be compared. */
export function readSorted(shape: Shape, doc: Y.Doc): NoteRecord[] {
  return shape.read(doc).toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
