import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { noteIds, readBoard, readRecord, readText, recordIds } from "../document/read";
import type { LaneRole } from "../model/lane-role";
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

it("offers a blank journey first, then a support call and a kitchen, then the rest", () => {
  expect(templates.map(({ id }) => id)).toEqual([
    "blank-journey",
    "support-call",
    "kitchen",
    "service-blueprint",
    "restaurant",
    "return-of-goods",
    "complaint",
    "veteran",
    "staff-workshop",
  ]);
});

it("finds a template by its id, and none by a foreign one", () => {
  for (const template of templates) expect(templateById(template.id)).toBe(template);
  expect(templateById("toString")).toBeUndefined();
});

it("holds a handful of notes in the blank journey, and asks what to put in the rest", () => {
  const blank = templateById("blank-journey");
  expect(blank && notesOf(blank).length).toBe(5);
  expect(blank && stepsOf(blank).length).toBe(6);
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

  it("writes everything short enough to read on the wall", () => {
    const long = sentences
      .filter((words) => words !== template.description)
      .flatMap((words) => languages.map((language) => words[language]))
      .filter((sentence) => sentence.length > 90);
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
    expect(notes.length).toBe(
      notesOf({ ...template, journeys: template.journeys.slice(0, 1) }).length,
    );
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

describe.each(templates.filter(({ id }) => id !== "blank-journey"))("$id", (template) => {
  const steps = stepsOf({ ...template, journeys: template.journeys.slice(0, 1) });
  const [journey] = template.journeys;
  const roles: readonly LaneRole[] = journey?.lanes.map(({ role }) => role) ?? [];
  const meetings = notesOf(template).flatMap(({ touchpoint }) => touchpoint ?? []);

  it("is a full wall that a group can still take in", () => {
    expect(steps.length).toBeGreaterThanOrEqual(6);
    expect(steps.length).toBeLessThanOrEqual(14);
    expect(roles.length).toBeGreaterThanOrEqual(5);
    expect(roles.length).toBeLessThanOrEqual(7);
    expect(notesOf(template).length).toBeGreaterThanOrEqual(30);
  });

  it("says whose journey it is, from need to need met, and what is promised", () => {
    const [first, ...others] = journey?.personas ?? [];
    expect(first?.isCustomer ?? true).toBe(true);
    // Who could have been a customer is somebody to learn from.
    if (template.id !== "staff-workshop")
      expect(others.map(({ isCustomer }) => isCustomer)).toContain(false);
    for (const said of [journey?.need, journey?.met, journey?.owner, template.promise])
      expect(said).toBeDefined();
    expect(template.vision).toBeDefined();
  });

  it("draws both curves from the first step to the last, with a gap to talk about", () => {
    expect(roles).toContain("feelings");
    const gaps = steps.map(({ wished, actual }) =>
      wished === undefined || actual === undefined ? Number.NaN : wished - actual,
    );
    expect(gaps.filter(Number.isNaN)).toEqual([]);
    expect(Math.max(...gaps)).toBeGreaterThanOrEqual(2);
    expect(Math.min(...gaps)).toBeLessThanOrEqual(0);
  });

  it("has these curves in its picture too, in the lane of feelings", () => {
    const { curves } = pictureOf(template);
    expect(curves).toEqual([
      {
        lane: roles.indexOf("feelings"),
        wished: steps.map(({ wished }) => wished),
        actual: steps.map(({ actual }) => actual),
      },
    ]);
  });

  it("rises to one climax", () => {
    const tensions = steps.map(({ tension = 0 }) => tension);
    expect(Math.min(...tensions)).toBeGreaterThan(0);
    expect(tensions.filter((tension) => tension === Math.max(...tensions))).toHaveLength(1);
  });

  it("says of each touchpoint how it goes, and what we do about most of them", () => {
    const lane = roles.indexOf("touchpoints");
    const strays = steps
      .flatMap(({ notes }) => notes.flatMap((cell, row) => cell.map((note) => ({ note, row }))))
      .filter(({ note, row }) => (note.touchpoint !== undefined) !== (row === lane));
    expect(strays.map(({ note }) => note.text.en)).toEqual([]);
    for (const { channel, wished, actual } of meetings)
      expect([channel, wished, actual]).not.toContain(undefined);
    const acted = meetings.filter(({ action }) => action);
    expect(acted.length).toBeGreaterThanOrEqual(meetings.length / 2);
  });

  it("has at least two moments of truth", () => {
    const moments = [...steps, ...notesOf(template)].flatMap(({ moment }) => moment ?? []);
    expect(moments.length).toBeGreaterThanOrEqual(2);
  });
});

it("draws an empty picture of a template without a journey", () => {
  const words = { en: "Nothing", sv: "Inget", da: "Intet", nb: "Intet" };
  const nothing = { id: "nothing", title: words, description: words, journeys: [] };
  expect(pictureOf(nothing)).toEqual({ phases: [], lanes: 0, notes: [], curves: [] });
});
