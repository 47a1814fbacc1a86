import { expect, test } from "vitest";
import * as Y from "yjs";
import { plainStyle, wordsOf } from "../model/text-run";
import { rootOf } from "./board-doc";
import { readText } from "./read";
import { readRuns } from "./text-runs";

test("how a text is written is read in as few runs as it takes; what is foreign or unsafe says nothing", () => {
  const doc = new Y.Doc();
  const text = new Y.Text();
  rootOf(doc, "texts").set("n", text);
  expect(readRuns(doc, "n")).toEqual([]);
  expect(readRuns(doc, "none")).toEqual([]);
  text.insert(0, "one two three", { colour: "red" });
  text.format(0, 3, { bold: true, italic: 1, strike: { deep: true } });
  text.format(4, 3, { link: "javascript:alert(1)" });
  text.format(8, 5, { link: "https://resa.example", strike: true });
  text.insertEmbed(13, { image: "x" });
  expect(readRuns(doc, "n")).toEqual([
    { text: "one", ...plainStyle, bold: true },
    { text: " two ", ...plainStyle },
    { text: "three", ...plainStyle, link: "https://resa.example", strike: true },
    { text: "\uFFFC", ...plainStyle },
  ]);
  expect(wordsOf(readRuns(doc, "n"))).toBe(readText(doc, "n"));
});
