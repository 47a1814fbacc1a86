import { gridLimit, gridOfTexts } from "@resa/shared/formats/note-grid";
import { htmlOfGrid, plainOfGrid } from "@resa/shared/formats/note-table";
import { expect, test } from "vitest";
import { readClipboard } from "./read-clipboard";

const plain = (text: string) => readClipboard({ plain: text, html: "" });
const html = (text: string) => readClipboard({ plain: "", html: text });
const abcd = {
  type: "table",
  rows: [
    ["a", "b"],
    ["c", "d"],
  ],
};

test("lines are notes, without their bullets", () => {
  expect(plain("- one\n- two\n\n3 three")).toEqual({
    type: "texts",
    texts: ["one", "two", "3 three"],
  });
});

test("cells of a spreadsheet are a table, without the empty rows and columns around them", () => {
  expect(plain("a\tb\nc\td\n")).toEqual(abcd);
  expect(plain("\t\t\t\n\ta\tb\t\n\tc\td\t\n\t\t\t\n")).toEqual(abcd);
});

test("one column of a spreadsheet is a list, and a cell of two lines is one note", () => {
  expect(plain('"two\nlines"\nb\n')).toEqual({ type: "texts", texts: ["two\nlines", "b"] });
  expect(plain("\ta\n\tb\n")).toEqual({ type: "texts", texts: ["a", "b"] });
});

test("a text with tabs here and there is a text", () => {
  expect(plain("Agenda\n\tfirst\tthen\nend")).toEqual({
    type: "texts",
    texts: ["Agenda", "first\tthen", "end"],
  });
});

test("a table of a page or a spreadsheet is read as what a reader sees", () => {
  expect(
    html(`<html><style>td { color: red }</style><table><tr><td>a</td><td style="x"> b </td></tr>
      <tr><td><p>c</p></td><td>d</td></tr></table></html>`),
  ).toEqual(abcd);
  const lines = html("<table><tr><td>a<br>b</td><td><p>c\n  d</p><p>e</p></td></tr></table>");
  expect(lines).toEqual({ type: "table", rows: [["a\nb", "c d\ne"]] });
});

test("a merged cell leaves the cells that it covers empty", () => {
  const merged = html(`<table><tr><td colspan="2">a</td><td rowspan="2">b</td></tr>
    <tr><td>c</td><td>d</td></tr><tr><td>e</td><td>f</td><td>g</td></tr></table>`);
  expect(merged).toEqual({
    type: "table",
    rows: [
      ["a", "", "b"],
      ["c", "d"],
      ["e", "f", "g"],
    ],
  });
});

test("a page with a small table in it is a text", () => {
  const page = `<p>${"All that was said in the meeting. ".repeat(20)}</p>
    <table><tr><td>a</td><td>b</td></tr></table>`;
  expect(readClipboard({ html: page, plain: "All that\nwas said" })).toEqual({
    type: "texts",
    texts: ["All that", "was said"],
  });
});

test("notes of a board are read as they were copied", () => {
  const grid = gridOfTexts(["a", "<b>&amp;'\""]);
  const notes = grid.notes.map((note) => ({ ...note, kind: "idea", colour: "pink" }) as const);
  const copied = { ...grid, notes };
  // As some browsers hand it on.
  const wrapped = `<meta charset='utf-8'>${htmlOfGrid(copied)}<!--EndFragment-->`;
  expect(readClipboard({ html: wrapped, plain: plainOfGrid(copied) })).toEqual({
    type: "notes",
    grid: copied,
  });
});

test("data of ours that somebody tampered with is a table like any other", () => {
  const sly = '<table data-resa="%7B"><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>';
  expect(html(sly)).toEqual(abcd);
});

test("nothing is nothing, and too much is said to be too much", () => {
  for (const text of ["", " \n\t\n", "•\n"]) expect(plain(text)).toEqual({ type: "nothing" });
  const row = "a\tb\n";
  expect(plain(row.repeat(gridLimit.rows)).type).toBe("table");
  expect(plain(row.repeat(gridLimit.rows + 1))).toEqual({ type: "tooLarge" });
  expect(plain("x".repeat(2_000_001))).toEqual({ type: "tooLarge" });
});

test("whatever three pieces of markup and signs a clipboard holds, nothing is thrown", () => {
  const pieces = [
    ["<table>", "</table>", "<tr>", "<td>", "<td rowspan=9 colspan=-3>", "<td data-resa='%'>"],
    ["<!--", "&lt;", "\t", "\n", '"', "a", "<style>", "<p>"],
  ].flat();
  for (const one of pieces)
    for (const two of pieces)
      for (const three of pieces)
        expect(html(`<table>${one}${two}${three}`).type).toBeTypeOf("string");
  for (const one of pieces)
    for (const two of pieces) expect(plain(one + two).type).toBeTypeOf("string");
});
