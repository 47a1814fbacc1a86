import type { Command } from "./command";
import type { CommandParts } from "./commands";
import { type Arrow, cellOf, neighbour } from "../select/neighbour";

const moveNames = {
  ArrowLeft: "note.moveLeft",
  ArrowRight: "note.moveRight",
  ArrowUp: "note.moveUp",
  ArrowDown: "note.moveDown",
} as const;

const walkNames = {
  ArrowLeft: "command.walkLeft",
  ArrowRight: "command.walkRight",
  ArrowUp: "command.walkUp",
  ArrowDown: "command.walkDown",
} as const;

const directions: readonly Arrow[] = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];

/** Moving the selected notes by arrow (the click way of dragging), and walking from note to note. */
export function makeMoves({ board, canvas, focus }: CommandParts): {
  moves: Command[];
  walks: Command[];
} {
  const { selection } = canvas;
  const { arrangement } = board.projection;
  const isStanding = (): boolean => cellOf(arrangement, selection.all()[0] ?? "") !== null;

  const move = (arrow: Arrow): void => {
    const noteIds = selection.all();
    const from = cellOf(arrangement, noteIds[0] ?? "");
    const to = from && neighbour(arrangement, from, arrow);
    if (!to) return;
    board.notes.move(noteIds, to);
    focus(noteIds[0] ?? "");
  };

  const walk = (arrow: Arrow): void => {
    const from = cellOf(arrangement, selection.all().at(-1) ?? "");
    let to = from && neighbour(arrangement, from, arrow);
    // Over empty cells to the next note in that direction.
    while (to && arrangement.cell(to.laneId, to.stepId).length === 0)
      to = neighbour(arrangement, to, arrow);
    if (!to) return;
    const cell = arrangement.cell(to.laneId, to.stepId);
    const noteId = cell[Math.min(to.index, cell.length - 1)];
    if (noteId === undefined) return;
    selection.set([noteId]);
    focus(noteId);
  };

  return {
    moves: directions.map((arrow) => ({
      group: "moving",
      name: (t) => t(moveNames[arrow]),
      keys: [`Alt+${arrow}`],
      isAvailable: () => board.mayEdit() && isStanding(),
      run: () => move(arrow),
    })),
    walks: directions.map((arrow) => ({
      group: "moving",
      name: (t) => t(walkNames[arrow]),
      keys: [arrow],
      isAvailable: isStanding,
      run: () => walk(arrow),
    })),
  };
}
