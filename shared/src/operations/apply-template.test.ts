import { expect, test } from "vitest";
import * as Y from "yjs";
import { readRecord, recordIds } from "../document/read";
import { compareOrder } from "../model/order";
import type { TemplateJourney } from "../templates/template";
import { words } from "../templates/words";
import { applyTemplate } from "./apply-template";

const same = (sentence: string) => words(sentence, sentence, sentence, sentence);

const journeyOf = (...names: string[]): TemplateJourney => ({
  title: same(`Journey of ${names[0]}`),
  purpose: same("Arrive"),
  personas: names.map((name) => ({ name: same(name), quote: same("Hello") })),
  lanes: [],
  phases: [],
});

test("the personas of all journeys stand in one order, and each journey is its first one's", () => {
  const doc = new Y.Doc();
  const journeys = [journeyOf("Nora", "Gunnar"), journeyOf("Line"), journeyOf("Tor", "Maja")];
  const template = { id: "t", title: same("T"), description: same("T"), journeys };
  applyTemplate(doc, template, { language: "en", by: "ada", at: 1 });

  const read = <R extends "personas" | "journeys">(root: R) =>
    Array.from(recordIds(doc, root), (id) => readRecord(doc, root, id))
      .filter((record) => record !== null)
      .toSorted(compareOrder);
  const personas = read("personas");
  expect(personas.map(({ name }) => name)).toEqual(["Nora", "Gunnar", "Line", "Tor", "Maja"]);
  expect(new Set(personas.map(({ order }) => order)).size).toBe(5);
  const whose = read("journeys").map(({ personaId }) => readRecord(doc, "personas", personaId));
  expect(whose.map((persona) => persona?.name)).toEqual(["Nora", "Line", "Tor"]);
});
