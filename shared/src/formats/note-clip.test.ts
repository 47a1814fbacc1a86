import * as fc from "fast-check";
import { expect, test } from "vitest";
import { laneRoles } from "../model/lane-role";
import { noteColours } from "../model/note-colour";
import { noteKinds } from "../model/note-kind";
import { longestSide } from "../model/note-picture";
import { noteSizes } from "../model/note-size";
import { noteTextLimit } from "../model/note";
import { plainStyle } from "../model/text-run";
import { decodeNoteClip, encodeNoteClip } from "./note-clip";
import { gridLimit, type NoteGrid } from "./note-grid";

const seed = 20240712;

const note = fc.record({
  row: fc.nat(3),
  column: fc.nat(2),
  x: fc.nat(5000),
  y: fc.nat(5000),
  // Half of a surrogate pair too, as a text that was cut may end with.
  text: fc.string({ unit: "binary" }),
  kind: fc.constantFrom(...noteKinds),
  colour: fc.constantFrom(...noteColours),
  size: fc.constantFrom(...noteSizes),
  picture: fc.record({
    id: fc.stringMatching(/^[\w-]{1,64}$/),
    width: fc.integer({ min: 1, max: longestSide }),
    height: fc.integer({ min: 1, max: longestSide }),
  }),
  alt: fc.string({ minLength: 1, maxLength: 40 }),
});
const grid: fc.Arbitrary<NoteGrid> = fc.record({
  lanes: fc.array(fc.record({ role: fc.constantFrom(...laneRoles), name: fc.string() }), {
    minLength: 4,
    maxLength: 4,
  }),
  steps: fc.array(fc.string(), { minLength: 3, maxLength: 3 }),
  notes: fc.array(note, { minLength: 1 }),
});

test("notes come out of the clipboard as they went in", () => {
  console.info(`note clip: 500 grids there and back, seed ${seed}`);
  const check = fc.property(grid, (grid) => {
    expect(decodeNoteClip(encodeNoteClip(grid))).toEqual(grid);
  });
  fc.assert(check, { seed, numRuns: 500 });
  const half = { row: 0, column: 0, x: 0, y: 0, text: "\ud83d", kind: "idea" } as const;
  const clip = { lanes: [{ role: "free", name: "" }], steps: [""], notes: [half] } as const;
  expect(decodeNoteClip(encodeNoteClip(clip))).toEqual(clip);
});

test("what travels has no sign that HTML or a clipboard could change", () => {
  const check = fc.property(grid, (grid) => {
    expect(encodeNoteClip(grid)).toMatch(/^[\w%.!~*'()-]*$/);
  });
  fc.assert(check, { seed, numRuns: 200 });
});

test("whatever anybody puts there is read without a complaint, within the bounds", () => {
  console.info(`note clip: 3000 foreign clips, seed ${seed}`);
  const foreign = fc.record({
    resa: fc.constantFrom(1, 2, null),
    lanes: fc.oneof(fc.anything(), fc.array(fc.anything())),
    steps: fc.oneof(fc.anything(), fc.array(fc.anything())),
    notes: fc.array(
      fc.oneof(
        fc.anything(),
        fc.record({
          row: fc.anything(),
          column: fc.oneof(fc.double(), fc.anything()),
          text: fc.oneof(fc.string(), fc.anything()),
          kind: fc.anything(),
          colour: fc.anything(),
          size: fc.anything(),
          picture: fc.oneof(fc.anything(), fc.record({ id: fc.string(), width: fc.double() })),
          alt: fc.anything(),
        }),
      ),
    ),
  });
  const encoded = fc.oneof(
    fc.string(),
    foreign.map((clip) => encodeURIComponent(JSON.stringify(clip, withoutBigInts) ?? "")),
  );
  const check = fc.property(encoded, (encoded) => {
    const grid = decodeNoteClip(encoded);
    for (const { row, column, x, text, kind } of grid?.notes ?? []) {
      expect(grid?.lanes[row]).toBeDefined();
      expect(grid?.steps[column]).toBeDefined();
      expect(Number.isFinite(x)).toBe(true);
      expect(typeof text).toBe("string");
      expect(noteKinds).toContain(kind);
    }
  });
  fc.assert(check, { seed, numRuns: 3000 });
});

const withoutBigInts = (_: string, value: unknown): unknown =>
  typeof value === "bigint" ? String(value) : value;

const encode = (clip: object): string => encodeURIComponent(JSON.stringify({ resa: 1, ...clip }));

test("too many notes are none, and a text that is too long is cut", () => {
  const many = Array.from({ length: gridLimit.notes + 1 }, () => ({ text: "x" }));
  expect(decodeNoteClip(encode({ notes: many }))).toBeNull();
  const long = decodeNoteClip(encode({ notes: [{ text: "x".repeat(noteTextLimit + 1) }] }));
  expect(long?.notes[0]?.text).toHaveLength(noteTextLimit);
});

test("no clip, an empty one and one of another kind are nothing", () => {
  for (const encoded of ["", "%", "null", "%7B%7D", encode({ notes: [] }), encode({ resa: 2 })])
    expect(decodeNoteClip(encoded)).toBeNull();
});

test("how a text is written comes along; what isn't ours, or says something else than the text, doesn't", () => {
  const plain = { row: 0, column: 0, x: 0, y: 0, text: "now or never", kind: "idea" } as const;
  const clipOf = (runs: unknown): string =>
    encodeURIComponent(
      JSON.stringify({ resa: 1, lanes: [{}], steps: [""], notes: [{ ...plain, runs }] }),
    );
  const runs = [
    { text: "now", ...plainStyle, bold: true, link: "https://resa.example" },
    { text: " or never", ...plainStyle },
  ];
  expect(decodeNoteClip(clipOf(runs))?.notes).toEqual([{ ...plain, runs }]);
  const sly = [{ text: "now", bold: 1, link: "javascript:alert(1)" }, { text: " or never" }];
  for (const foreign of [sly, [{ text: "NOW", bold: true }], [null, 3], "bold", { 0: runs[0] }])
    expect(decodeNoteClip(clipOf(foreign))?.notes).toEqual([plain]);
});
