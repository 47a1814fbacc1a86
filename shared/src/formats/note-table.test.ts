import { expect, test } from "vitest";
import { readDelimited } from "./delimited";
import { decodeNoteClip } from "./note-clip";
import { gridOfTable, gridOfTexts } from "./note-grid";
import { htmlOfGrid, plainOfGrid } from "./note-table";
import { plainStyle, wordsOf } from "../model/text-run";

const table = [
  ["Reads", "Asks"],
  ["", 'Why "now"?\nReally?'],
];
const grid = gridOfTable(table, { steps: false, lanes: false });

test("notes of one step are lines for other programs", () => {
  expect(plainOfGrid(gridOfTexts(["one", "two\nlines"]))).toBe("one\ntwo lines");
  expect(plainOfGrid(gridOfTexts(["two\nlines"]))).toBe("two\nlines");
});

test("notes of several steps are cells, as a spreadsheet reads them", () => {
  expect(readDelimited(plainOfGrid(grid))).toEqual(table);
});

test("notes that share a cell share it in the spreadsheet too", () => {
  const [first] = grid.notes;
  const more = first ? [...grid.notes, { ...first, text: "Skims" }] : [];
  expect(readDelimited(plainOfGrid({ ...grid, notes: more }))[0]).toEqual(["Reads\nSkims", "Asks"]);
});

test("what looks like a formula is none in a spreadsheet", () => {
  const formulas = gridOfTable([["=1+1", "b"]], { steps: false, lanes: false });
  expect(plainOfGrid(formulas)).toBe("'=1+1\tb\n");
  expect(htmlOfGrid(formulas)).toContain("<td>&#39;=1+1</td>");
});

test("the HTML holds no markup of the notes' and carries them whole", () => {
  const sly = gridOfTexts(['<img src=x onerror="alert(1)">', "a & b's\nc"]);
  const html = htmlOfGrid(sly);
  expect(html).toContain("<td>&lt;img src=x onerror=&quot;alert(1)&quot;&gt;</td>");
  expect(html).toContain("<td>a &amp; b&#39;s<br>c</td>");
  const clip = /data-resa="([^"]*)"/.exec(html)?.[1]?.replaceAll("&#39;", "'") ?? "";
  expect(decodeNoteClip(clip)?.notes.map(({ text }) => text)).toEqual(
    sly.notes.map(({ text }) => text),
  );
});

test("other programs get how the words are written", () => {
  const runs = [
    { text: "=Wow", ...plainStyle, bold: true, italic: true },
    { text: " <b>\n", ...plainStyle },
    { text: "report", ...plainStyle, strike: true, link: 'https://resa.example/?a="&b' },
  ];
  const grid = gridOfTexts([wordsOf(runs)]);
  const html = htmlOfGrid({ ...grid, notes: grid.notes.map((note) => ({ ...note, runs })) });
  expect(html).toContain(
    "<td>&#39;<strong><em>=Wow</em></strong> &lt;b&gt;<br>" +
      '<a href="https://resa.example/?a=&quot;&amp;b"><s>report</s></a></td>',
  );
});
