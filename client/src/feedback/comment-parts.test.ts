import { expect, test } from "vitest";
import { partsOf } from "./comment-parts";

const said = (text: string, names: readonly string[] = []): string[] =>
  partsOf(text, names).map(
    (part) => `${part.kind} ${part.kind === "link" ? part.address : part.text}`,
  );

test("an address leads somewhere; the full stop and the brackets around it don't belong to it", () => {
  expect(said("See (https://resa.example/a?b=1).")).toEqual([
    "words See (",
    "link https://resa.example/a?b=1",
    "words ).",
  ]);
  expect(said("www.example.org\nand more")).toEqual([
    "link https://www.example.org",
    "words \nand more",
  ]);
});

test.each([
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "<a href='javascript:alert(1)'>here</a>",
  "vbscript:x",
  "file:///etc/passwd",
])("%s is only words", (text) => {
  expect(partsOf(text, []).every(({ kind }) => kind === "words")).toBe(true);
  expect(
    partsOf(text, [])
      .map((part) => part.text)
      .join(""),
  ).toBe(text);
});

test("a name stands out where it is meant, the longer one first", () => {
  expect(said("@Anna Berg and @Anna, not Anna", ["Anna", "Anna Berg"])).toEqual([
    "mention @Anna Berg",
    "words  and ",
    "mention @Anna",
    "words , not Anna",
  ]);
  expect(said("1 + 1 @A.*", ["A.*"])).toEqual(["words 1 + 1 ", "mention @A.*"]);
});

test("nothing of what was written is lost", () => {
  const text = "  \u202Ergb\u200B <b>x</b> https://a.example/\u202E \n\n@Tor ";
  expect(
    partsOf(text, ["Tor"])
      .map((part) => part.text)
      .join(""),
  ).toBe(text);
});
