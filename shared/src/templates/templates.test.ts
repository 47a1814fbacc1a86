import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { noteIds, readBoard, readRecord, readText, recordIds } from "../document/read";
import { type Language, languages, type Words } from "../model/language";
import { noteColours } from "../model/note-colour";
import { newBoard } from "../operations/apply-template";
import type { Template, TemplateNote, TemplateStep } from "./template";
import { pictureOf, templateById, templates } from "./templates";

const stepsOf = (template: Template): TemplateStep[] =>
  template.journeys.flatMap(({ phases }) => phases.flatMap(({ steps }) => steps));

const notesOf = (template: Template): TemplateNote[] =>
  stepsOf(template).flatMap(({ notes }) => notes.flat());

/** Every sentence of a template, whatever it is for. */
function sentencesIn(value: unknown): Words[] {
  if (typeof value !== "object" || value === null) return [];
  if (isWords(value)) return [value];
  return Object.values(value).flatMap(sentencesIn);
}

const isWords = (value: object): value is Words => languages.every((language) => language in value);

/** Letters and everyday words that give away that a sentence stands under another language than its own. */
const foreign: Readonly<Record<Language, RegExp>> = {
  en: /[åäöæø]|(?<!\p{L})(och|og|ikke|inte|det)(?!\p{L})/iu,
  sv: /[æø]|(?<!\p{L})(the|and|og|jeg|ikke|af|hva|hvad)(?!\p{L})/iu,
  da: /[äö]|(?<!\p{L})(the|and|och|jag|inte|av|hva|meg|deg|seg|noe|noen|etter|nå|uke)(?!\p{L})/iu,
  nb: /[äö]|(?<!\p{L})(the|and|och|jag|inte|af|hvad|mig|dig|sig|noget|nogen|efter|uge)(?!\p{L})/iu,
};

it("offers a blank journey first, then a support call and a kitchen", () => {
  expect(templates.map(({ id }) => id)).toEqual(["blank-journey", "support-call", "kitchen"]);
});

it("finds a template by its id, and none by a foreign one", () => {
  for (const template of templates) expect(templateById(template.id)).toBe(template);
  expect(templateById("toString")).toBeUndefined();
});

it("holds a handful of notes in the blank journey and a full wall in the others", () => {
  const sizes = templates.map((template) => ({
    phases: pictureOf(template).phases,
    notes: notesOf(template).length,
  }));
  expect(sizes).toEqual([
    { phases: [2, 2, 2], notes: 5 },
    { phases: [2, 3, 1], notes: 38 },
    { phases: [3, 2, 3, 2], notes: 62 },
  ]);
});

it("shows the fitting of the kitchen as a step that nobody owns", () => {
  const kitchen = templateById("kitchen");
  const orphans = kitchen ? stepsOf(kitchen).filter(({ actor }) => actor === "nobody") : [];
  expect(orphans.map(({ title }) => title.en)).toEqual(["Has the kitchen fitted"]);
});

describe.each(templates)("$id", (template) => {
  const sentences = sentencesIn(template);

  it("says everything in all four languages", () => {
    expect(sentences.length).toBeGreaterThan(notesOf(template).length);
    const blank = sentences.filter((words) =>
      languages.some((language) => !words[language].trim()),
    );
    expect(blank).toEqual([]);
  });

  it("translates everything that it says in English", () => {
    const copies = sentences.filter(({ en, sv, da, nb }) => [sv, da, nb].includes(en));
    expect(copies).toEqual([]);
  });

  it.each(languages)("mixes nothing foreign into %s", (language) => {
    const strays = sentences
      .map((words) => words[language])
      .filter((s) => foreign[language].test(s));
    expect(strays).toEqual([]);
  });

  it("writes notes short enough to read on the wall", () => {
    const long = notesOf(template).flatMap(({ text }) =>
      languages.map((language) => text[language]).filter((sentence) => sentence.length > 90),
    );
    expect(long).toEqual([]);
  });

  it("fills no row that has no lane, and puts at most two notes in a cell", () => {
    for (const { lanes, phases } of template.journeys)
      for (const { notes } of phases.flatMap(({ steps }) => steps)) {
        expect(notes.length).toBeLessThanOrEqual(lanes.length);
        expect(Math.max(0, ...notes.map((cell) => cell.length))).toBeLessThanOrEqual(2);
      }
  });

  it("is drawn with each note inside its grid and in a colour that exists", () => {
    const { phases, lanes, notes } = pictureOf(template);
    const steps = phases.reduce((sum, count) => sum + count, 0);
    expect(notes.length).toBe(notesOf(template).length);
    for (const { lane, step, colour } of notes) {
      expect(lane).toBeLessThan(lanes);
      expect(step).toBeLessThan(steps);
      expect(noteColours[colour]).toBeDefined();
    }
  });

  it.each(languages)("becomes a board in %s with all that it holds", (language) => {
    const doc = new Y.Doc();
    const author = { language, by: "maja", at: 1_750_000_000 };
    Y.applyUpdate(doc, newBoard(template.title[language], template, author));

    expect(readBoard(doc).title).toBe(template.title[language]);
    const texts = [...noteIds(doc)].map((id) => readText(doc, id));
    expect(texts.toSorted()).toEqual(
      notesOf(template)
        .map(({ text }) => text[language])
        .toSorted(),
    );
    const titles = [...recordIds(doc, "steps")].map(
      (id) => readRecord(doc, "steps", id)?.title ?? "",
    );
    expect(titles.toSorted()).toEqual(
      stepsOf(template)
        .map(({ title }) => title[language])
        .toSorted(),
    );
  });
});

it("draws an empty picture of a template without a journey", () => {
  const words = { en: "Nothing", sv: "Inget", da: "Intet", nb: "Intet" };
  const nothing = { id: "nothing", title: words, description: words, journeys: [] };
  expect(pictureOf(nothing)).toEqual({ phases: [], lanes: 0, notes: [] });
});
