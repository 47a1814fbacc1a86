import { plainStyle, type TextRun, type TextStyle } from "@resa/shared/model/text-run";
import * as fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import * as Y from "yjs";
import { exchange } from "./board.harness";
import { openWriter } from "./writer.harness";

const run = (text: string, style: Partial<TextStyle> = {}): TextRun => ({
  text,
  ...plainStyle,
  ...style,
});

/** Ada's editor on a new text with these words. */
function begin(words: string) {
  const ada = openWriter();
  onTestFinished(ada.close);
  if (words !== "") ada.hear((text) => text.insert(0, words));
  return ada;
}

test("what is selected becomes bold, and plain again when all of it is", () => {
  const ada = begin("We cook together");
  ada.select(3, 7);
  ada.formatting.toggle("bold");
  expect(ada.runs()).toEqual([run("We "), run("cook", { bold: true }), run(" together")]);
  ada.select(0, 7);
  ada.formatting.toggle("bold");
  expect(ada.runs()).toEqual([run("We cook", { bold: true }), run(" together")]);
  ada.formatting.toggle("bold");
  expect(ada.runs()).toEqual([run("We cook together")]);
  expect(ada.text.toDelta()).toEqual([{ insert: "We cook together" }]);
});

test("what is typed behind bold words is bold, before them and behind a link it is not", () => {
  const ada = begin("cook");
  ada.select(0, 4);
  ada.formatting.toggle("bold");
  ada.select(4);
  ada.type("ing");
  expect(ada.runs()).toEqual([run("cooking", { bold: true })]);

  const bo = begin("see here");
  bo.select(4, 8);
  expect(bo.formatting.link("resa.example")).toBe(true);
  bo.select(8);
  bo.type("!");
  bo.select(4);
  bo.type("it ");
  const link = "https://resa.example";
  expect(bo.runs()).toEqual([run("see it "), run("here", { link }), run("!")]);
});

test("a style that is chosen before typing holds, also while somebody else writes", () => {
  const ada = begin("");
  ada.formatting.toggle("italic");
  expect(ada.style().italic).toBe(true);
  ada.hear((text) => text.insert(0, "Bo: "));
  ada.type("now");
  expect(ada.runs()).toEqual([run("Bo: "), run("now", { italic: true })]);
  ada.formatting.toggle("italic");
  ada.type(" then");
  expect(ada.runs().at(-1)).toEqual(run(" then"));
});

test("what others format is seen, and what is foreign or unsafe is not", () => {
  const ada = begin("one two three");
  ada.hear((text) => {
    text.format(0, 3, { strike: true, colour: "red" });
    text.format(4, 3, { link: "javascript:alert(1)", bold: "yes" });
    text.insert(13, " four", { italic: true, link: "https://resa.example" });
  });
  expect(ada.shown()).toEqual([
    run("one", { strike: true }),
    run(" two three"),
    run(" four", { italic: true, link: "https://resa.example" }),
  ]);
  expect(ada.shown()).toEqual(ada.runs());
  ada.hear((text) => text.format(0, 18, { strike: null, link: null, italic: null }));
  expect(ada.shown()).toEqual([run("one two three four")]);
});

test("without words selected an address is written as a link; at a link it is led elsewhere or taken away", () => {
  const ada = begin("see ");
  expect(ada.formatting.link("not an address")).toBe(false);
  expect(ada.formatting.link("javascript:alert(1)")).toBe(false);
  expect(ada.runs()).toEqual([run("see ")]);
  ada.select(4);
  ada.formatting.link("anna@resa.example");
  expect(ada.runs()).toEqual([
    run("see "),
    run("anna@resa.example", { link: "mailto:anna@resa.example" }),
  ]);

  ada.select(8);
  expect(ada.style().link).toBe("mailto:anna@resa.example");
  ada.formatting.link("resa.example/anna");
  expect(ada.runs()[1]).toEqual(run("anna@resa.example", { link: "https://resa.example/anna" }));
  ada.formatting.unlink();
  expect(ada.runs()).toEqual([run("see anna@resa.example")]);
});

test("an address becomes a link when a space or a line break follows it, and undo takes back the link alone", () => {
  const ada = begin("");
  for (const letter of "see www.resa.example, ") ada.type(letter);
  const link = "https://www.resa.example";
  expect(ada.runs()).toEqual([run("see "), run("www.resa.example", { link }), run(", ")]);
  ada.undo();
  expect(ada.runs()).toEqual([run("see www.resa.example, ")]);
  expect(ada.shown()).toEqual(ada.runs());
  ada.undo();
  expect(ada.runs()).toEqual([]);

  for (const letter of "http://a.example") ada.type(letter);
  ada.press("Enter");
  expect(ada.runs()).toEqual([run("http://a.example", { link: "http://a.example" }), run("\n")]);
});

test("formatting is one step of its own, however soon it follows what was typed", () => {
  const ada = begin("");
  ada.type("now or never");
  ada.select(0, 3);
  ada.formatting.toggle("bold");
  ada.formatting.toggle("strike");
  ada.undo();
  expect(ada.runs()).toEqual([run("now", { bold: true }), run(" or never")]);
  ada.undo();
  expect(ada.runs()).toEqual([run("now or never")]);
  expect(ada.shown()).toEqual(ada.runs());
});

test("what is pasted keeps what we know of how it is written; an address over words links them", () => {
  const ada = begin("");
  ada.paste({ plain: "One\r\ntwo", html: "<p>One</p><p style='color:red'>two</p>" });
  expect(ada.runs()).toEqual([run("One\ntwo")]);
  ada.select(0, 3);
  ada.paste({ plain: "https://resa.example/one" });
  expect(ada.runs()[0]).toEqual(run("One", { link: "https://resa.example/one" }));
  ada.select(0, 7);
  ada.paste({
    plain: "Three words here",
    html: "<b>Three</b> <u>words</u> <a href='javascript:x'>here</a>",
  });
  expect(ada.runs()).toEqual([run("Three", { bold: true }), run(" words here")]);
});

test("what is copied comes back as it was written", () => {
  const ada = begin("");
  ada.paste({
    plain: "",
    html: "<b>a  <i>b</i></b><br><s>c</s><a href='https://resa.example/?a=1&amp;b=2'>d</a>",
  });
  const written = ada.runs();
  ada.select(0, ada.text.length);
  const clip = ada.copy();
  expect(clip.plain).toBe("a b\ncd");
  ada.select(ada.text.length);
  ada.press("Enter");
  ada.paste(clip);
  expect(ada.runs().slice(written.length + 1)).toEqual(written);
});

test("what has no room is cut, and said so", () => {
  const ada = begin("x".repeat(4990));
  ada.select(4990);
  ada.paste({ plain: "", html: "<b>123456789012345</b>" });
  expect(ada.text.length).toBe(5000);
  expect(ada.tooLong()).toBe(1);
});

test("a note that is stored with formats opens as it is written", () => {
  const ada = begin("bold");
  ada.select(0, 4);
  ada.formatting.toggle("bold");
  const bo = openWriter(Y.encodeStateAsUpdate(ada.doc));
  onTestFinished(bo.close);
  expect(bo.shown()).toEqual([run("bold", { bold: true })]);
});

/** What somebody does in one move; places as parts of the text's length. */
const move = fc.record({
  kind: fc.constantFrom(
    "type",
    "erase",
    "bold",
    "italic",
    "strike",
    "link",
    "unlink",
    "undo",
    "meet",
  ),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  words: fc.constantFrom("a", "bc", " ", "\n", "www.resa.example "),
});

test("two who write and format at once see the same, and just what the text holds", () => {
  const seed = 20261122;
  console.info(`two writers: 100 stories, seed ${seed}`);
  const stories = fc.array(fc.tuple(fc.constantFrom(0, 1), move), { minLength: 5, maxLength: 40 });
  const check = fc.property(stories, (story) => {
    const ada = openWriter();
    ada.hear((text) => text.insert(0, "We cook one at a time"));
    const writers = [ada, openWriter(Y.encodeStateAsUpdate(ada.doc))] as const;
    try {
      for (const [who, { kind, from, to, words }] of story) {
        const writer = writers[who === 0 ? 0 : 1];
        const at = (part: number): number => Math.round(part * writer.text.length);
        writer.select(
          Math.min(at(from), at(to)),
          kind === "type" ? undefined : Math.max(at(from), at(to)),
        );
        if (kind === "meet") exchange(writers[0].doc, writers[1].doc);
        else if (kind === "type") writer.type(words);
        else if (kind === "erase") writer.erase();
        else if (kind === "undo") writer.undo();
        else if (kind === "link") writer.formatting.link("resa.example/" + words.trim());
        else if (kind === "unlink") writer.formatting.unlink();
        else writer.formatting.toggle(kind);
        for (const each of writers) expect(each.shown()).toEqual(each.runs());
      }
      exchange(writers[0].doc, writers[1].doc);
      for (const each of writers) expect(each.shown()).toEqual(writers[0].runs());
    } finally {
      for (const each of writers) each.close();
    }
  });
  fc.assert(check, { seed, numRuns: 100 });
});
