import { expect, test } from "vitest";
import { openBoard } from "./board.harness";
import { makeTemplateCommands } from "./template-commands";

function begin() {
  const board = openBoard();
  return { ...board, templates: makeTemplateCommands(board.transactor) };
}

test("a template fills an empty board in one's language, and gives it a title; one undo takes it all back", () => {
  const { templates, arrangement, projection, history } = begin();
  templates.apply("kitchen", "sv");
  const [journeyId = ""] = arrangement.journeys;
  expect(projection.board().title).toBe("Köpa nytt kök");
  expect(arrangement.stepsOfJourney(journeyId).length).toBeGreaterThan(4);
  expect(arrangement.lanes(journeyId).length).toBeGreaterThan(4);
  history.undo();
  expect(arrangement.journeys).toEqual([]);
  expect(projection.board().title).toBe("");
});

test("a board that has a title keeps it", () => {
  const { templates, titles, projection } = begin();
  titles.renameBoard("Ours");
  templates.apply("kitchen", "en");
  expect(projection.board().title).toBe("Ours");
});

test("a template that there is not, and a reader, change nothing", () => {
  const { templates, arrangement, become } = begin();
  templates.apply("gone", "en");
  become("viewer");
  templates.apply("kitchen", "en");
  expect(arrangement.journeys).toEqual([]);
});
