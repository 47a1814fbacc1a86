import { addNote } from "@resa/shared/operations/note";
import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { openBoard } from "../board/board.harness";
import { makeCustomerCommands } from "../board/customer-commands";
import { createJourneyPlaces } from "./journey-places";
import { createMatrixSum } from "./matrix-sum";

/** Ada and Bo, phones and cars; Ada has a journey with a phone. */
function begin() {
  const board = openBoard();
  const { structure, projection, doc } = board;
  const customers = makeCustomerCommands(board.transactor);
  const [ada = "", bo = ""] = ["Ada", "Bo"].map((name) => customers.add({ name }) ?? "");
  const [phones = "", cars = ""] = ["Phones", "Cars"].map((name) => customers.addGroup(name) ?? "");
  const journeyId = structure.addJourney({ personaId: ada, groupId: phones }) ?? "";
  let looks = 0;
  const watched = {
    ...projection,
    journeys() {
      looks += 1;
      return projection.journeys();
    },
  };
  const view = createRoot((end) => {
    const places = createJourneyPlaces(watched);
    const [at, elsewhere] = [places.at(ada, phones), places.at(bo, cars)];
    return { end, at, elsewhere, of: places.of(ada), nobodys: places.of(""), places };
  });
  const sum = createRoot(() => createMatrixSum(projection, view.places));
  return {
    ...board,
    doc,
    customers,
    view,
    sum,
    ada,
    bo,
    phones,
    cars,
    journeyId,
    looks: () => looks,
  };
}

test("a journey stands where it belongs, and moves with its persona and its group", () => {
  const { view, sum, structure, journeyId, bo, cars } = begin();
  expect([view.at(), view.of(), view.elsewhere()]).toEqual([[journeyId], [journeyId], []]);
  expect(sum()).toEqual({ journeys: 1, ungrouped: 0, empty: 3, interviews: 0 });
  structure.setJourney(journeyId, { personaId: bo, groupId: cars });
  expect([view.at(), view.of(), view.elsewhere()]).toEqual([[], [], [journeyId]]);
});

test("what belongs to somebody who is gone belongs to nobody, and is still listed", () => {
  const { view, sum, customers, journeyId, ada, phones } = begin();
  customers.setInterviews(ada, phones, 7);
  expect(sum().interviews).toBe(7);
  customers.removeGroup(phones);
  expect(sum()).toEqual({ journeys: 1, ungrouped: 1, empty: 2, interviews: 0 });
  customers.remove(ada);
  expect(view.nobodys()).toEqual([journeyId]);
});

test("other changes of the board cost it nothing, and a list stays the same while nothing in it changes", () => {
  const { doc, view, customers, structure, arrangement, journeyId, ada, bo, looks } = begin();
  const [laneId = ""] = arrangement.lanes(journeyId);
  const [stepId = ""] = arrangement.stepsOfJourney(journeyId);
  const [before, list] = [looks(), view.at()];
  for (let i = 0; i < 50; i += 1)
    addNote(doc, { id: `n${i}`, place: { laneId, stepId, order: `a${i}` }, by: "bo", at: 1 });
  customers.set(ada, { quote: "Now!" });
  structure.setJourney(journeyId, { title: "I want a phone" });
  expect(looks()).toBe(before);
  structure.addJourney({ personaId: bo });
  expect(looks()).toBe(before + 1);
  expect(view.at()).toBe(list);
});
