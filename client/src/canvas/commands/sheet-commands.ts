import type { Id } from "@resa/shared/model/id";
import { makeStructureCommands } from "../../board/structure-commands";
import { journeyOfThing } from "../select/journey-of";
import { renameHead } from "../select/rename-head";
import { elementOf } from "../select/walker";
import type { Spot } from "../select/spot";
import type { Head } from "../select/thing";
import { cellAround } from "../select/walk-cells";
import type { Command } from "./command";
import type { CommandParts } from "./commands";

/** What is done with the sheets themselves. What is added is selected at once. */
export function makeSheetCommands({ board, canvas, walker }: CommandParts): Command[] {
  const { mayEdit, projection } = board;
  const structure = board.commands(makeStructureCommands);
  const { arrangement } = projection;
  const { selection } = canvas;

  const isHead = (): boolean => {
    const kind = selection.thing()?.kind;
    return kind !== undefined && kind !== "cell";
  };
  /** The step, phase and lane that one is at, or in. */
  const here = () => {
    const spot = walker.here();
    const cell = spot && cellAround(arrangement, spot);
    const stepId = spot?.kind === "step" ? spot.id : cell?.stepId;
    const phaseId = spot?.kind === "phase" ? spot.id : arrangement.step(stepId ?? "")?.phaseId;
    const laneId = spot?.kind === "lane" ? spot.id : cell?.laneId;
    return { stepId, phaseId, laneId };
  };
  const go = (kind: Head["kind"], id: Id | null): void => {
    if (id !== null) walker.goTo({ kind, id } satisfies Spot);
  };

  return [
    {
      group: "sheet",
      name: (t) => t("command.rename"),
      keys: ["Enter", "F2"],
      isAvailable: () => mayEdit() && isHead(),
      run() {
        const thing = selection.thing();
        const head = thing && elementOf(thing);
        if (head) renameHead(head);
      },
    },
    {
      group: "sheet",
      name: (t) => t("structure.step.addAfter"),
      keys: [],
      isAvailable: () => mayEdit() && here().phaseId !== undefined,
      run() {
        const { phaseId = "", stepId = "" } = here();
        const steps = arrangement.steps(phaseId);
        const index = steps.includes(stepId) ? steps.indexOf(stepId) + 1 : steps.length;
        go("step", structure.addStep(phaseId, index));
      },
    },
    {
      group: "sheet",
      name: (t) => t("structure.phase.addAfter"),
      keys: [],
      isAvailable: () => mayEdit() && here().phaseId !== undefined,
      run() {
        const { phaseId = "" } = here();
        const journeyId = journeyOfThing(arrangement, { kind: "phase", id: phaseId }) ?? "";
        const index = arrangement.phases(journeyId).indexOf(phaseId) + 1;
        go("phase", structure.addPhase(journeyId, index));
      },
    },
    {
      group: "sheet",
      name: (t) => t("structure.lane.addAfter"),
      keys: [],
      isAvailable: () => mayEdit() && here().laneId !== undefined,
      run() {
        const { laneId = "" } = here();
        const { journeyId = "" } = arrangement.lane(laneId) ?? {};
        const index = arrangement.lanes(journeyId).indexOf(laneId) + 1;
        go("lane", structure.addLane(journeyId, "free", index));
      },
    },
    {
      group: "sheet",
      name: (t) => t("structure.journey.add"),
      keys: [],
      isAvailable: mayEdit,
      run: () => go("journey", structure.addJourney()),
    },
  ];
}
