import { expect, test } from "vitest";
import { readDelimited } from "./delimited";
import { htmlOfSheet, plainOfSheet } from "./spreadsheet";

const rows = [
  ["Event", "Gap"],
  ['=HYPERLINK("x")\t<b>', -3],
  ["  +46 8 123", null],
  ["Two\nlines", 0],
];

test("words never become formulas, and numbers stay numbers", () => {
  expect(readDelimited(plainOfSheet(rows))).toEqual([
    ["Event", "Gap"],
    ['\'=HYPERLINK("x")\t<b>', "-3"],
    ["'  +46 8 123", ""],
    ["Two\nlines", "0"],
  ]);
});

test("as a table, words never become markup", () => {
  expect(htmlOfSheet(rows)).toBe(
    "<table><thead><tr><th>Event</th><th>Gap</th></tr></thead><tbody>" +
      "<tr><td>&#39;=HYPERLINK(&quot;x&quot;)\t&lt;b&gt;</td><td>-3</td></tr>" +
      "<tr><td>&#39;  +46 8 123</td><td></td></tr><tr><td>Two<br>lines</td><td>0</td></tr></tbody></table>",
  );
});
