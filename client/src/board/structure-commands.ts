import { type JourneyCommands, makeJourneyCommands } from "./journey-commands";
import { type LaneCommands, makeLaneCommands } from "./lane-commands";
import { makePhaseCommands, type PhaseCommands } from "./phase-commands";
import { makeStepCommands, type StepCommands } from "./step-commands";
import type { Transactor } from "./transactor";

/** What a person does with the sheets. Each is one step of their history. */
export interface StructureCommands
  extends JourneyCommands, PhaseCommands, StepCommands, LaneCommands {}

export function makeStructureCommands(transactor: Transactor): StructureCommands {
  return {
    ...makeJourneyCommands(transactor),
    ...makePhaseCommands(transactor),
    ...makeStepCommands(transactor),
    ...makeLaneCommands(transactor),
  };
}
