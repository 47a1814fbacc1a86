import { setJourney } from "@resa/shared/operations/journey";
import { moveNote } from "@resa/shared/operations/note";
import { addPersona, setPersona } from "@resa/shared/operations/persona";
import { addGroup, setInterviews } from "@resa/shared/operations/product-group";
import { afterAll, expect, test } from "vitest";
import { lookOn, range } from "../board/whole-board.harness";
import { createJourneyPlaces } from "./journey-places";
import { createMatrixSum } from "./matrix-sum";

const [personas, groups] = [range(10).map((at) => `who${at}`), range(10).map((at) => `what${at}`)];
const { remotely, end } = lookOn(
  (doc) => {
    for (const id of personas) addPersona(doc, { id, order: id });
    for (const id of groups) addGroup(doc, { id, order: id });
    for (const at of range(10))
      setJourney(doc, `j${at}`, { personaId: `who${at}`, groupId: `what${at}` });
  },
  (view, effect) => {
    const places = createJourneyPlaces(view);
    effect("sum", createMatrixSum(view, places));
    for (const persona of personas)
      for (const group of groups) {
        effect(`${persona}/${group}`, places.at(persona, group));
        effect(`${persona}/${group} interviews`, () => view.interviews(persona, group));
      }
  },
);
afterAll(end);

test("a journey that becomes somebody else's changes two cells of a hundred, and the sum", () => {
  const seen = remotely((doc) => setJourney(doc, "j3", { personaId: "who4" }));
  expect(seen.ran).toEqual(["sum", "who3/what3", "who4/what3"]);
});

test("interviews are counted again for one persona", () => {
  const seen = remotely((doc) => setInterviews(doc, "who3", "what4", 7));
  expect(seen.ran).toEqual(
    ["sum", ...groups.map((group) => `who3/${group} interviews`)].toSorted(),
  );
});

test("of 5,000 notes, and of what a persona says, none costs the matrix anything", () => {
  for (const change of [
    (doc) => moveNote(doc, "j4l3s3n1", { laneId: "j4l3", stepId: "j4s4", order: "a2V" }),
    (doc) => setPersona(doc, "who3", { quote: "Now!" }),
    (doc) => setJourney(doc, "j3", { title: "I want a phone" }),
  ] satisfies Parameters<typeof remotely>[0][]) {
    const seen = remotely(change);
    expect(seen.ran).toEqual([]);
    expect(seen.reads).toBeLessThanOrEqual(10);
  }
});
