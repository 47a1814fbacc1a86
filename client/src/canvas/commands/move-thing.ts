import type { LiveBoard } from "../../board/live-board";
import { makeStructureCommands } from "../../board/structure-commands";
import type { Arrow } from "../select/arrow";
import type { Thing } from "../select/thing";
import { stepBeside } from "../sheet/tools/step-beside";

/** Moves a head one place in the direction of an arrow, where its kind goes that way: steps and phases across, lanes and journeys up and down. */
export function moveThing(
  { commands, projection: { arrangement } }: Pick<LiveBoard, "commands" | "projection">,
  thing: Thing,
  { across, down }: Arrow,
): void {
  const structure = commands(makeStructureCommands);
  /** The place beside one's own in a list; null at its ends. */
  const to = (ids: readonly string[], id: string, by: number): number | null => {
    const index = ids.indexOf(id) + by;
    return by !== 0 && index >= 0 && index < ids.length ? index : null;
  };
  switch (thing.kind) {
    case "step": {
      const place = across === 0 ? null : stepBeside(arrangement, thing.id, across);
      if (place) structure.moveStep(thing.id, place.phaseId, place.index);
      return;
    }
    case "phase": {
      const { journeyId = "" } = arrangement.phase(thing.id) ?? {};
      const index = to(arrangement.phases(journeyId), thing.id, across);
      if (index !== null) structure.movePhase(thing.id, index);
      return;
    }
    case "lane": {
      const { journeyId = "" } = arrangement.lane(thing.id) ?? {};
      const index = to(arrangement.lanes(journeyId), thing.id, down);
      if (index !== null) structure.moveLane(thing.id, index);
      return;
    }
    case "journey": {
      const index = to(arrangement.journeys, thing.id, down);
      if (index !== null) structure.moveJourney(thing.id, index);
      return;
    }
    case "cell":
  }
}
