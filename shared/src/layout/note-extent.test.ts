import { expect, test } from "vitest";
import type { NoteSize } from "../model/note-size";
import { plainStyle } from "../model/text-run";
import { countLines, noteExtent } from "./note-extent";

const plain = { width: 176, height: 112, fontSize: 14, pictureHeight: 0 };
const sized = (text: string) => noteExtent(text, "medium", null);

test("a short text stands at 14 px on a note of the usual size", () => {
  expect(sized("")).toEqual(plain);
  expect(sized("Finds the number")).toEqual(plain);
  expect(sized("one\ntwo\nthree")).toEqual(plain);
});

test("a longer text shrinks one step, and then the note grows by whole lines", () => {
  const words = "Waits in the queue and doesn't know for how long it will take today";
  expect(countLines(words, 14)).toBe(4);
  expect(sized(words)).toEqual({ ...plain, fontSize: 13 });

  // 2 × 12 of padding, 20 of marks, five lines of 18 px: 134, rounded up to 4 px.
  expect(sized("a\nb\nc\nd\ne")).toEqual({ ...plain, height: 136, fontSize: 13 });
});

test("lines break at spaces, and within a word that is wider than a line", () => {
  expect(countLines("Kundtjänst Kundtjänst", 14)).toBe(1);
  expect(countLines("Kundtjänst Kundtjänst Kundtjänst", 14)).toBe(2);
  expect(countLines("menneskerettighetsorganisasjonene", 14)).toBe(2);
  expect(countLines("Et menneskerettighetsorganisasjonene", 14)).toBe(3);
  // Spaces at the end of a line hang over it and take no room.
  expect(countLines(`Kundtjänst${" ".repeat(60)}Kundtjänst`, 14)).toBe(2);
  expect(countLines("a\n\nb\n", 14)).toBe(4);
});

test("wide letters take more lines than narrow ones; accents take no room", () => {
  expect(countLines("W".repeat(44), 14)).toBeGreaterThan(3);
  expect(countLines("i".repeat(40), 14)).toBe(1);
  expect(countLines("a\u030a".repeat(18), 14)).toBe(countLines("å".repeat(18), 14));
  expect(countLines("😀".repeat(8), 14)).toBe(2);
  expect(countLines("顧客の旅".repeat(5), 14)).toBe(2);
});

test("any text has a size: the longest, one of no letters, one of broken ones", () => {
  expect(sized("word ".repeat(1000)).height).toBeLessThan(5000);
  expect(sized("\n".repeat(100)).height % 4).toBe(0);
  expect(sized("\ud800\udc00\ud800\u0000\uffff")).toEqual(plain);
});

test("a small note is one line high and grows, a large one has large letters that shrink once", () => {
  const extentOf = (text: string, size: NoteSize) => noteExtent(text, size, null);
  expect(extentOf("Waits", "small")).toEqual({ ...plain, height: 64, fontSize: 13 });
  expect(extentOf("a\nb", "small")).toMatchObject({ height: 80, fontSize: 13 });
  expect(extentOf("Waits", "large")).toEqual({ ...plain, height: 176, fontSize: 20 });
  expect(extentOf("a\nb\nc\nd\ne\nf", "large")).toMatchObject({ height: 176, fontSize: 16 });
  expect(extentOf("a\nb\nc\nd\ne\nf\ng", "large")).toMatchObject({ height: 200, fontSize: 16 });
});

test("a picture stands above the text in its own shape, within bounds, and a caption takes no more room than it needs", () => {
  const under = (width: number, height: number, text = "") =>
    noteExtent(text, "medium", { id: "p", width, height });
  expect(under(1760, 1000)).toEqual({ ...plain, pictureHeight: 100, height: 164 });
  expect(under(30, 4000)).toMatchObject({ pictureHeight: 240, height: 304 });
  expect(under(20_000, 1)).toMatchObject({ pictureHeight: 32, height: 96 });
  expect(under(1760, 1000, "one\ntwo\nthree")).toMatchObject({ height: 204, fontSize: 14 });
});

test("bold letters are taken for wider, so that no line of them is cut off", () => {
  const run = (text: string, bold: boolean) => ({ ...plainStyle, text, bold });
  expect(countLines([run("Kundtjänst Kundtjänst", false)], 14)).toBe(1);
  expect(countLines([run("Kundtjänst Kundtjänst", true)], 14)).toBe(2);
  expect(countLines([run("Kundtj", true), run("änst", false)], 14)).toBe(1);
});
