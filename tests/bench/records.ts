/**
 * Which shape should a note have? Run by `pnpm bench:records`; prints the tables of docs/measurements.md.
 * Sizes are exact and repeatable; times are medians of fresh processes, each opening the board once, cold.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as Y from "yjs";
import { clashes } from "./conflicts";
import { makeHistory, readSorted } from "./history";
import { columns } from "./shapes/columns";
import { oneValue } from "./shapes/one-value";
import { packedMapText, packedMapXml } from "./shapes/packed-map";
import { scalarKeys } from "./shapes/scalar-keys";
import { undoes } from "./undo";

const NOTES = 10_000;
const SEED = 20_260_401;
const RUNS = 7;
const DRAGS = 20_000;
const shapes = [scalarKeys, packedMapXml, packedMapText, oneValue, columns];

interface Opening {
  applyMs: number;
  openMs: number;
  heapBytes: number;
}

/** Opens the state that stands on stdin: applies it, reads every note, and weighs what is then held. */
function open(shapeName: string): Opening {
  const shape = shapes.find(({ name }) => name === shapeName);
  if (!shape || !globalThis.gc) throw new Error("run by `pnpm bench:records`");
  const state = new Uint8Array(readFileSync(0));
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  const applied = performance.now();
  const count = shape.read(doc).length;
  const read = performance.now();
  globalThis.gc();
  const heapBytes = process.memoryUsage().heapUsed - before;
  if (readSorted(shape, doc).length !== count) throw new Error("the document changed");
  return { applyMs: applied - start, openMs: read - start, heapBytes };
}

/** Opens the state in a process of its own, so that no shape profits from code warmed by another. */
function openAfresh(shapeName: string, state: Uint8Array): Opening {
  const program = fileURLToPath(import.meta.url);
  const answer = execFileSync(process.execPath, [...process.execArgv, program, shapeName], {
    input: state,
  });
  return JSON.parse(answer.toString()) as Opening;
}

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

function measureShapes(): string[][] {
  const expected = JSON.stringify(makeHistory(columns, NOTES, SEED).records);
  const lives = shapes.map((shape) => {
    const { state, sent, records } = makeHistory(shape, NOTES, SEED);
    if (JSON.stringify(records) !== expected) throw new Error(`${shape.name} reads other notes`);
    return { name: shape.name, state, sent, openings: [] as Opening[] };
  });
  // Shapes take turns, so that a busy moment of the machine doesn't fall on one of them alone.
  for (let run = 0; run < RUNS; run++) {
    for (const { name, state, openings } of lives) openings.push(openAfresh(name, state));
  }
  return lives.map(({ name, state, sent, openings }) => {
    const middle = (field: keyof Opening) => median(openings.map((opening) => opening[field]));
    return [
      name,
      (state.byteLength / NOTES).toFixed(0),
      (sent.bytes / NOTES).toFixed(0),
      ((middle("applyMs") * 1_000) / NOTES).toFixed(1),
      (middle("heapBytes") / NOTES / 1_000).toFixed(2),
      middle("openMs").toFixed(0),
    ];
  });
}

/** Bytes of a document after 20,000 drags by one person, each committed by `drag`. */
function measureDrags(name: string, drag: (doc: Y.Doc, turn: number) => void): string[] {
  const doc = new Y.Doc();
  doc.clientID = 1_000_000_001;
  const commit = (turn: number) => doc.transact(() => drag(doc, turn));
  commit(0);
  const before = Y.encodeStateAsUpdate(doc).byteLength;
  for (let turn = 1; turn <= DRAGS; turn++) commit(turn);
  const after = Y.encodeStateAsUpdate(doc).byteLength;
  return [name, `${after.toLocaleString("en")} B`, ((after - before) / DRAGS).toFixed(1)];
}

const placeAt = (turn: number) => ({
  laneId: `lane${turn % 7}`,
  stepId: `step${turn % 9}`,
  x: turn,
  order: `a${turn % 10}`,
});

function drags(): string[][] {
  const note = new Y.Map<unknown>();
  return [
    measureDrags("one note, place is one key", (doc, turn) =>
      doc.getMap("notes").set("note", Object.values(placeAt(turn))),
    ),
    measureDrags("one note, place is four keys", (doc, turn) => {
      if (turn === 0) doc.getMap("notes").set("note", note);
      for (const [key, value] of Object.entries(placeAt(turn))) note.set(key, value);
    }),
    measureDrags("two notes in turn, place is one key", (doc, turn) =>
      doc.getMap("notes").set(`note${turn % 2}`, Object.values(placeAt(turn))),
    ),
  ];
}

function print(title: string, head: string[], rows: string[][]): void {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  const rule = line(head.map(() => "---"));
  console.log([`\n### ${title}\n`, line(head), rule, ...rows.map(line)].join("\n"));
}

const opened = process.argv[2];
if (opened) {
  console.log(JSON.stringify(open(opened)));
} else {
  const names = shapes.map(({ name }) => name);
  print(
    `${NOTES.toLocaleString("en")} notes with history`,
    ["shape", "state B/note", "history B/note", "apply µs/note", "heap kB/note", "open all ms"],
    measureShapes(),
  );
  print(`${DRAGS.toLocaleString("en")} drags`, ["kept as", "document", "B/drag"], drags());
  print("Two people at the same moment", ["edits", ...names], clashes(shapes));
  print("Undo while others work", ["story", ...names], undoes(shapes));
}
