import { encodeStateAsUpdate } from "yjs";
import { expect, test } from "vitest";
import { openBoard } from "./board.harness";

test("every title on the sheets is written by a step of history of its own", () => {
  const { titles, structure, arrangement, projection, history } = openBoard();
  const journeyId = structure.addJourney() ?? "";
  const [phaseId = ""] = arrangement.phases(journeyId);
  const [stepId = ""] = arrangement.steps(phaseId);
  const [laneId = ""] = arrangement.lanes(journeyId);

  titles.renameBoard("Kitchens");
  titles.writeJourney(journeyId, { title: "Buying a kitchen", purpose: "Cook again" });
  titles.renamePhase(phaseId, "Wishing");
  titles.renameStep(stepId, "Looks around");
  titles.renameLane(laneId, "Hands");
  const read = () => [
    projection.board().title,
    arrangement.journey(journeyId)?.title,
    arrangement.journey(journeyId)?.purpose,
    arrangement.phase(phaseId)?.title,
    arrangement.step(stepId)?.title,
    arrangement.lane(laneId)?.name,
  ];
  expect(read()).toEqual([
    "Kitchens",
    "Buying a kitchen",
    "Cook again",
    "Wishing",
    "Looks around",
    "Hands",
  ]);
  history.undo();
  expect(read().slice(-2)).toEqual(["Looks around", ""]);
  history.undo();
  expect(read().slice(-3)).toEqual(["Wishing", "", ""]);
});

test("what is gone gets no title, and whoever may only read gives none", () => {
  const { titles, structure, doc, become } = openBoard();
  const journeyId = structure.addJourney() ?? "";
  const before = encodeStateAsUpdate(doc);
  titles.renameStep("gone", "x");
  titles.renameLane("gone", "x");
  become("viewer");
  titles.renameBoard("x");
  titles.writeJourney(journeyId, { title: "x" });
  expect(encodeStateAsUpdate(doc)).toEqual(before);
});
