import { makeStructureCommands } from "../../board/structure-commands";
import { after } from "../select/after";
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
