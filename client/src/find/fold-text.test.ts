import { expect, test } from "vitest";
import { foldText, hasWords, wordsOf } from "./fold-text";

test.each([
  ["Kök", "kok"],
  ["KÖK", "kok"],
  ["Køkken", "kokken"],
  ["Ærlig", "aerlig"],
  ["Straße", "strasse"],
  ["Ångström", "angstrom"],
  ["Łódź", "lodz"],
  ["ﬁtter", "fitter"],
  ["Was it 50 %?", "was it 50 %?"],
])("%s is compared as %s", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test("letters with their marks apart are the same letters", () => {
  expect(foldText("a\u030Angra")).toBe(foldText("ångra"));
});

test("a search finds a text that has all of its words, in whatever order and within others", () => {
  const text = foldText("The fitter forgot the Köksluckor again");
  expect(hasWords(text, wordsOf("  luckor FITTER "))).toBe(true);
  expect(hasWords(text, wordsOf("fitter never"))).toBe(false);
});

test("a search of nothing but spaces has no words", () => {
  expect(wordsOf("   ")).toEqual([]);
});
