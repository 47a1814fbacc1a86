import * as fc from "fast-check";
import { expect, test } from "vitest";
import { guardFormula, readDelimited, type Separator, writeDelimited } from "./delimited";

test("cells of a spreadsheet come with tabs between them, whatever ends a row", () => {
  const rows = [
    ["a", "b"],
    ["c", "d"],
  ];
  for (const text of ["a\tb\nc\td\n", "a\tb\r\nc\td\r\n", "a\tb\rc\td", "a\tb\nc\td"])
    expect(readDelimited(text)).toEqual(rows);
});

test.each([
  ["Excel puts a cell with a line break in quotes", '"two\nlines"\tx', [["two\nlines", "x"]]],
  ["and doubles the quotes in it", '"say ""hi""\r\nnow"\tx', [['say "hi"\nnow', "x"]]],
  ["but leaves quotes alone elsewhere", '5" pipe\t"in" or "out"', [['5" pipe', '"in" or "out"']]],
  [
    "a quote that nobody closes is a letter",
    '"a\tb\nc\td',
    [
      ['"a', "b"],
      ["c", "d"],
    ],
  ],
  [
    "empty cells are cells",
    "\tb\t\n\t\t",
    [
      ["", "b", ""],
      ["", "", ""],
    ],
  ],
  ["an empty row between others is a row", "a\n\nb", [["a"], [""], ["b"]]],
  ["nothing is no row", "", []],
])("%s", (_, text, rows) => {
  expect(readDelimited(text)).toEqual(rows);
});

test("commas and semicolons part cells too, and a tab is then a sign of the cell", () => {
  expect(readDelimited('a,"b,c",d\te', ",")).toEqual([["a", "b,c", "d\te"]]);
  expect(readDelimited("a;b,c", ";")).toEqual([["a", "b,c"]]);
});

const seed = 20240711;
const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', "\t", ",", ";", "\n", "a", " ") }),
);
const separator = fc.constantFrom<Separator>("\t", ",", ";");

test("what is written is read as it was", () => {
  console.info(`delimited: 3000 tables there and back, seed ${seed}`);
  // Line breaks come back as "\n".
  const rows = fc.array(
    fc.array(
      cell.map((text) => text.replaceAll("\r", "")),
      { minLength: 1 },
    ),
  );
  const check = fc.property(rows, separator, (rows, separator) => {
    expect(readDelimited(writeDelimited(rows, separator), separator)).toEqual(rows);
  });
  fc.assert(check, { seed, numRuns: 3000 });
});

test("any text at all is read, and every row has a cell", () => {
  console.info(`delimited: 3000 texts, seed ${seed}`);
  const signs = fc.string({ unit: fc.constantFrom('"', "\t", ",", "\n", "\r", "a") });
  const check = fc.property(fc.oneof(fc.string(), signs), separator, (text, separator) => {
    for (const row of readDelimited(text, separator)) expect(row.length).toBeGreaterThan(0);
  });
  fc.assert(check, { seed, numRuns: 3000 });
});

test.each(["=1+1", "+47 22 00 00 00", "-5 %", "@anna", "  =HYPERLINK(0)", "\u00a0=1"])(
  "%j would be run by a spreadsheet, and is guarded",
  (cell) => expect(guardFormula(cell)).toBe(`'${cell}`),
);

test("other cells are left as they are", () => {
  expect(["a=b", "5-6", "", "'quoted'"].map(guardFormula)).toEqual(["a=b", "5-6", "", "'quoted'"]);
});
