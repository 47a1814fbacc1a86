import type { Arrangement } from "@resa/shared/layout/arrangement";
import { makeStructureCommands } from "../../board/structure-commands";
import { stepBeside } from "../sheet/tools/step-beside";
import { beside, cellOf, spotAt } from "../select/grid";
import type { Spot } from "../select/spot";
import type { Thing } from "../select/thing";
import type { Command } from "./command";
import type { CommandParts } from "./commands";

/** Taking away what is selected. Nothing asks first: a message brings it back. */
export function makeRemoving({ board, canvas, walker, t, offerUndo }: CommandParts): Command[] {
  const { notes, projection, mayEdit } = board;
  const structure = board.commands(makeStructureCommands);
  const { arrangement } = projection;
  const { selection } = canvas;

  const removeThing = (thing: Exclude<Thing, { kind: "cell" }>): void => {
    const { id } = thing;
    switch (thing.kind) {
      case "journey": {
        const title = arrangement.journey(id)?.title || t("journey.untitled");
        structure.removeJourney(id);
        return offerUndo(t("structure.journey.removed", { title }));
      }
      case "phase": {
        const title = arrangement.phase(id)?.title || t("journey.phase.untitled");
        structure.removePhase(id);
        return offerUndo(t("structure.phase.removed", { title }));
      }
      case "step": {
        const title = arrangement.step(id)?.title || t("journey.step.untitled");
        structure.removeStep(id);
        return offerUndo(t("structure.step.removed", { title }));
      }
      case "lane": {
        const lane = arrangement.lane(id);
        const title = lane?.name || t(`lane.role.${lane?.role ?? "free"}`);
        structure.removeLane(id);
        return offerUndo(t("structure.lane.removed", { title }));
      }
    }
  };

  /** What Delete takes away: of a cell all its notes. */
  const removed = () => {
    const thing = selection.thing();
    return thing?.kind === "cell"
      ? arrangement.cell(thing.laneId, thing.stepId)
      : (thing ?? selection.all());
  };
  const isSomething = (): boolean => {
    const what = removed();
    return "kind" in what || what.length > 0;
  };

  return [
    {
      group: "notes",
      name: (t) => t("note.remove"),
      keys: ["Delete", "Backspace"],
      isAvailable: () => mayEdit() && isSomething(),
      run() {
        const what = removed();
        const from = walker.here();
        const next = from && walker.hasCome() ? after(arrangement, from) : null;
        selection.set([]);
        if ("kind" in what) removeThing(what);
        else {
          notes.remove(what);
          offerUndo(t("note.removed", { count: what.length }));
        }
        // Who came by the keyboard goes on from there.
        walker.goTo(next?.() ?? null);
      },
    },
  ];
}

/** Where to go on when a spot is gone; to be asked when it is. */
function after(arrangement: Arrangement, spot: Spot): () => Spot | null {
  switch (spot.kind) {
    case "note": {
      const place = cellOf(arrangement, spot.id);
      return () => place && spotAt(arrangement, place);
    }
    case "cell":
      return () => spot;
    case "step": {
      const { phaseId = "" } = arrangement.step(spot.id) ?? {};
      const near = stepBeside(arrangement, spot.id, -1) ?? stepBeside(arrangement, spot.id, 1);
      return () => {
        const steps = arrangement.steps(near?.phaseId ?? phaseId);
        const id = steps[Math.min(near?.index ?? 0, steps.length - 1)];
        return id === undefined ? { kind: "phase", id: phaseId } : { kind: "step", id };
      };
    }
    case "phase": {
      const { journeyId = "" } = arrangement.phase(spot.id) ?? {};
      const ids = arrangement.phases(journeyId);
      const id = beside(ids, spot.id, -1) ?? beside(ids, spot.id, 1);
      return () => (id === undefined ? { kind: "journey", id: journeyId } : { kind: "phase", id });
    }
    case "lane": {
      const { journeyId = "" } = arrangement.lane(spot.id) ?? {};
      const ids = arrangement.lanes(journeyId);
      const id = beside(ids, spot.id, -1) ?? beside(ids, spot.id, 1);
      return () => (id === undefined ? { kind: "journey", id: journeyId } : { kind: "lane", id });
    }
    case "journey": {
      const ids = arrangement.journeys;
      const id = beside(ids, spot.id, -1) ?? beside(ids, spot.id, 1);
      return () => (id === undefined ? null : { kind: "journey", id });
    }
  }
}
