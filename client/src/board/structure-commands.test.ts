import { encodeStateAsUpdate } from "yjs";
import { expect, test } from "vitest";
import { openBoard } from "./board.harness";

/** A board with one new journey: three phases of one step each, and five lanes. */
function begin() {
  const board = openBoard();
  const journeyId = board.structure.addJourney() ?? "";
  const { arrangement } = board;
  return {
    ...board,
    journeyId,
    phases: () => arrangement.phases(journeyId),
    steps: () => arrangement.stepsOfJourney(journeyId),
    lanes: () => arrangement.lanes(journeyId),
  };
}

test("a new journey has a phase and a step for each period, and the lanes that most maps have", () => {
  const { arrangement, phases, steps, lanes, history } = begin();
  expect(phases().map((id) => arrangement.phase(id)?.period)).toEqual([
    "before",
    "during",
    "after",
  ]);
  expect(steps()).toHaveLength(3);
  expect(lanes().map((id) => arrangement.lane(id)?.role)).toEqual([
    "customer-actions",
    "thoughts",
    "touchpoints",
    "pain-points",
    "opportunities",
  ]);
  history.undo();
  expect(arrangement.journeys).toEqual([]);
});

test("journeys come one below the other, and can be put elsewhere and removed", () => {
  const { structure, arrangement, journeyId } = begin();
  const second = structure.addJourney() ?? "";
  const third = structure.addJourney() ?? "";
  expect(arrangement.journeys).toEqual([journeyId, second, third]);
  structure.moveJourney(journeyId, 1);
  expect(arrangement.journeys).toEqual([second, journeyId, third]);
  structure.removeJourney(journeyId);
  expect(arrangement.journeys).toEqual([second, third]);
});

test.each([0, 1, 3])(
  "a phase that is added at %i stands there, with a step to begin with",
  (at) => {
    const { structure, arrangement, journeyId, phases } = begin();
    const added = structure.addPhase(journeyId, at) ?? "";
    expect(phases().indexOf(added)).toBe(at);
    expect(arrangement.steps(added)).toHaveLength(1);
  },
);

test("a phase that is added takes the period of the phase before it", () => {
  const { structure, arrangement, journeyId } = begin();
  const periodAt = (index: number) =>
    arrangement.phase(structure.addPhase(journeyId, index) ?? "")?.period;
  expect([periodAt(3), periodAt(0)]).toEqual(["after", "before"]);
});

// The index is that among the others.
test.each([
  [0, 0, "0 1 2"],
  [0, 1, "1 0 2"],
  [0, 2, "1 2 0"],
  [2, 0, "2 0 1"],
  [1, 99, "0 2 1"],
])("of three phases or lanes, number %i moved to %i: %s", (moved, to, expected) => {
  const { structure, phases, lanes } = begin();
  const [phasesBefore, lanesBefore] = [phases(), lanes().slice(0, 3)];
  for (const laneId of lanes().slice(3)) structure.removeLane(laneId);
  structure.movePhase(phasesBefore[moved] ?? "", to);
  structure.moveLane(lanesBefore[moved] ?? "", to);
  const now = (before: readonly string[], ids: readonly string[]) =>
    ids.map((id) => before.indexOf(id)).join(" ");
  expect([now(phasesBefore, phases()), now(lanesBefore, lanes())]).toEqual([expected, expected]);
});

test("a step goes along its phase and into another, with its notes", () => {
  const { structure, notes, arrangement, phases, steps, lanes } = begin();
  const [first = "", second = ""] = phases();
  const [step = ""] = steps();
  const [laneId = ""] = lanes();
  const added = notes.add({ laneId, stepId: step, index: 0 }, ["x"]);
  const next = structure.addStep(first, 1) ?? "";
  expect(arrangement.steps(first)).toEqual([step, next]);
  structure.moveStep(step, first, 1);
  expect(arrangement.steps(first)).toEqual([next, step]);
  structure.moveStep(step, second, 0);
  expect([arrangement.steps(first), arrangement.steps(second)[0]]).toEqual([[next], step]);
  expect(arrangement.cell(laneId, step)).toEqual(added);
});

test("lanes and steps are added where they are asked for, and go with what stands in them", () => {
  const { structure, notes, arrangement, journeyId, lanes, steps, projection } = begin();
  const lane = structure.addLane(journeyId, "feelings", 1) ?? "";
  expect(lanes()[1]).toBe(lane);
  const [stepId = ""] = steps();
  const [note = ""] = notes.add({ laneId: lane, stepId, index: 0 }, ["x"]);
  structure.removeStep(stepId);
  expect(steps()).toHaveLength(2);
  expect([arrangement.note(note), arrangement.unplaced]).toEqual([undefined, []]);
  structure.setLane(lane, { name: "How it feels" });
  expect(projection.lane(lane)).toMatchObject({ role: "feelings", name: "How it feels" });
});

test("a journey is duplicated right behind itself, with its notes", () => {
  const { structure, notes, arrangement, journeyId, lanes, steps, history } = begin();
  const last = structure.addJourney() ?? "";
  notes.add({ laneId: lanes()[0] ?? "", stepId: steps()[1] ?? "", index: 0 }, ["x"]);
  const copy = structure.duplicateJourney(journeyId, "Mine (copy)") ?? "";
  expect(arrangement.journeys).toEqual([journeyId, copy, last]);
  expect(arrangement.journey(copy)?.title).toBe("Mine (copy)");
  const [laneId = "", stepId = ""] = [
    arrangement.lanes(copy)[0],
    arrangement.stepsOfJourney(copy)[1],
  ];
  expect(arrangement.cell(laneId, stepId)).toHaveLength(1);
  history.undo();
  expect(arrangement.journeys).toEqual([journeyId, last]);
  expect(arrangement.unplaced).toEqual([]);
});

test("a lane is copied to where it is asked for, also in another journey", () => {
  const { structure, notes, arrangement, lanes, steps } = begin();
  const other = structure.addJourney() ?? "";
  const [laneId = ""] = lanes();
  notes.add({ laneId, stepId: steps()[2] ?? "", index: 0 }, ["x", "y"]);
  const copy = structure.copyLane(laneId, other, 1) ?? "";
  expect(arrangement.lanes(other).indexOf(copy)).toBe(1);
  expect(arrangement.cell(copy, arrangement.stepsOfJourney(other)[2] ?? "")).toHaveLength(2);
});

test("phases and steps are split and merged, each as one step of history", () => {
  const { structure, notes, arrangement, phases, steps, lanes, history } = begin();
  const [laneId = "", stepId = ""] = [lanes()[0], steps()[0]];
  const added = notes.add({ laneId, stepId, index: 0 }, ["x", "y"]);
  const next = structure.splitStep(stepId, []) ?? "";
  expect([steps()[1], arrangement.cell(laneId, next)]).toEqual([next, added.slice(1)]);
  const phase = structure.splitPhase(next) ?? "";
  expect([phases()[1], arrangement.steps(phase)]).toEqual([phase, [next]]);
  structure.mergePhase(phases()[0] ?? "");
  structure.mergeStep(stepId);
  expect([phases().length, steps().length]).toEqual([3, 3]);
  expect(arrangement.cell(laneId, stepId)).toEqual(added);
  history.undo();
  expect(arrangement.cell(laneId, next)).toEqual(added.slice(1));
  history.undo();
  expect(arrangement.steps(phase)).toEqual([next]);
});

test("nothing is added to what is gone", () => {
  const { structure, doc } = begin();
  const before = encodeStateAsUpdate(doc);
  const added = [
    structure.addPhase("gone", 0),
    structure.addStep("gone", 0),
    structure.addLane("gone", "free", 0),
    structure.duplicateJourney("gone", "x"),
    structure.copyLane("gone", "gone", 0),
    structure.splitPhase("gone"),
    structure.splitStep("gone", []),
  ];
  expect(added).toEqual(added.map(() => null));
  expect(encodeStateAsUpdate(doc)).toEqual(before);
});

test("each command is one step", () => {
  const { structure, history, phases, steps, journeyId } = begin();
  const before = [phases(), steps()];
  structure.addPhase(journeyId, 1);
  structure.removePhase(phases()[0] ?? "");
  history.undo();
  history.undo();
  expect([phases(), steps()]).toEqual(before);
});

test("what is gone is neither changed nor moved", () => {
  const { structure, doc } = begin();
  const before = encodeStateAsUpdate(doc);
  for (const command of [structure.movePhase, structure.moveLane, structure.moveJourney])
    command("gone", 0);
  structure.moveStep("gone", "gone", 0);
  structure.setStep("gone", { title: "x" });
  structure.setPhase("gone", { title: "x" });
  structure.removeLane("gone");
  expect(encodeStateAsUpdate(doc)).toEqual(before);
});

test("somebody who may only read changes nothing", () => {
  const { structure, titles, become, doc, journeyId, phases, steps, lanes } = begin();
  become("viewer");
  const before = encodeStateAsUpdate(doc);
  const [phase = "", step = "", lane = ""] = [phases()[0], steps()[0], lanes()[0]];
  titles.renameBoard("x");
  structure.setJourney(journeyId, { title: "x" });
  structure.setPhase(phase, { title: "x" });
  structure.setStep(step, { title: "x" });
  structure.setLane(lane, { name: "x" });
  structure.moveJourney(journeyId, 0);
  structure.movePhase(phase, 2);
  structure.moveStep(step, phase, 0);
  structure.moveLane(lane, 2);
  const added = [
    structure.addJourney(),
    structure.addPhase(journeyId, 0),
    structure.addStep(phase, 0),
    structure.addLane(journeyId, "free", 0),
    structure.duplicateJourney(journeyId, "x"),
    structure.copyLane(lane, journeyId, 0),
    structure.splitStep(step, []),
  ];
  structure.mergePhase(phase);
  structure.mergeStep(step);
  structure.removeLane(lane);
  structure.removeStep(step);
  structure.removePhase(phase);
  structure.removeJourney(journeyId);
  expect(added).toEqual(added.map(() => null));
  expect(encodeStateAsUpdate(doc)).toEqual(before);
});
