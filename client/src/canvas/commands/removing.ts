import { makeRemoval, type Removable } from "../deeds/removal";
import type { Command } from "./command";
import type { CommandParts } from "./commands";

/** Taking away what is selected. */
export function makeRemoving(parts: CommandParts): Command[] {
  const { projection, mayEdit } = parts.board;
  const { selection } = parts.canvas;
  const remove = makeRemoval(parts);

  /** What Delete takes away: of a cell all its notes. */
  const removed = (): Removable => {
    const thing = selection.thing();
    return thing?.kind === "cell"
      ? projection.arrangement.cell(thing.laneId, thing.stepId)
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
      run: () => void remove(removed(), parts.walker.hasCome()),
    },
  ];
}
