import type { Id } from "@resa/shared/model/id";
import { useBoard } from "../../board/BoardProvider";
import { makeStructureCommands } from "../../board/structure-commands";
import { useWords } from "../../i18n/WordsProvider";
import { useCanvas } from "../CanvasProvider";
import type { CommandParts } from "../commands/commands";
import { after } from "../select/after";
import type { Spot } from "../select/spot";
import type { Head } from "../select/thing";
import { makeWalker } from "../select/walker";
import { createUndoToast } from "../sheet/tools/undo-toast";

/** What can be taken away: a head with all that stands under it, or notes. */
export type Removable = Head | readonly Id[];

/**
 * Takes something away; nothing asks first, a message brings it back. Who came by the keyboard goes on at what is nearest.
 * False = nowhere to go on.
 */
export function makeRemoval({
  board,
  canvas,
  walker,
  t,
  offerUndo,
}: Omit<CommandParts, "say">): (what: Removable, isByKey: boolean) => boolean {
  const structure = board.commands(makeStructureCommands);
  const { arrangement } = board.projection;

  /** Takes it away, and gives what is said of that. */
  const takeAway = (what: Removable): string => {
    if (!("kind" in what)) {
      board.notes.remove(what);
      return t("note.removed", { count: what.length });
    }
    const { kind, id } = what;
    switch (kind) {
      case "journey": {
        const title = arrangement.journey(id)?.title || t("journey.untitled");
        structure.removeJourney(id);
        return t("structure.journey.removed", { title });
      }
      case "phase": {
        const title = arrangement.phase(id)?.title || t("journey.phase.untitled");
        structure.removePhase(id);
        return t("structure.phase.removed", { title });
      }
      case "step": {
        const title = arrangement.step(id)?.title || t("journey.step.untitled");
        structure.removeStep(id);
        return t("structure.step.removed", { title });
      }
      case "lane": {
        const lane = arrangement.lane(id);
        const title = lane?.name || t(`lane.role.${lane?.role ?? "free"}`);
        structure.removeLane(id);
        return t("structure.lane.removed", { title });
      }
    }
  };

  return (what, isByKey) => {
    const next = isByKey ? after(arrangement, spotOf(what)) : null;
    canvas.selection.set([]);
    offerUndo(takeAway(what));
    return walker.goTo(next?.() ?? null);
  };
}

/** Of several notes the last. */
const spotOf = (what: Removable): Spot =>
  "kind" in what ? what : { kind: "note", id: what.at(-1) ?? "" };

/** Takes something away by a button or a menu, which goes with it. */
export function createRemoval(): (what: Removable) => void {
  const board = useBoard();
  const canvas = useCanvas();
  const walker = makeWalker(board, canvas);
  const remove = makeRemoval({
    board,
    canvas,
    walker,
    t: useWords(),
    offerUndo: createUndoToast(),
  });
  return (what) => {
    const isByKey = document.activeElement?.matches(":focus-visible") === true;
    if (!remove(what, isByKey)) document.getElementById("main")?.focus();
  };
}
