import { isCell } from "@resa/shared/model/place";
import { type ArrowKey, arrowKeys, arrows } from "../select/arrow";
import { cellOf } from "../select/grid";
import { journeyOfThing } from "../select/journey-of";
import type { Stand } from "../notes/note-drag";
import { nextPlace, placeBeside } from "../select/next-place";
import { spotOf } from "../select/spot";
import type { Translate } from "../../i18n/translate";
import type { Command } from "./command";
import type { CommandParts } from "./commands";
import { moveThing } from "./move-thing";

const names = {
  ArrowLeft: "note.moveLeft",
  ArrowRight: "note.moveRight",
  ArrowUp: "note.moveUp",
  ArrowDown: "note.moveDown",
} as const;
const row = (t: Translate): string => t("command.move");

/** Moving what is selected: the ways of dragging that need no pointer. */
export function makeMoves({ board, canvas, walker }: CommandParts): Command[] {
  const { notes, mayEdit, projection } = board;
  const { arrangement, layout } = projection;
  const { selection } = canvas;

  const standOf = (noteId: string): Stand | null => {
    const box = layout.onBoard(noteId);
    return cellOf(arrangement, noteId) ?? (box ? { x: box.x, y: box.y } : null);
  };
  const moveNotes = (to: Stand | null): void => {
    const noteIds = selection.all();
    const first = noteIds[0];
    if (!to || first === undefined) return;
    notes.move(noteIds, to);
    const spot = { kind: "note", id: first } as const;
    // All stay selected; the view and the focus follow the first.
    walker.goTo(spot);
    selection.set(noteIds);
  };
  const move = (key: ArrowKey): void => {
    const noteIds = selection.all();
    const thing = selection.thing();
    if (thing) {
      moveThing(board, thing, arrows[key]);
      walker.goTo(thing);
    } else {
      const from = standOf(noteIds[0] ?? "");
      if (from) moveNotes(nextPlace(projection, from, arrows[key], new Set(noteIds)));
    }
  };
  const isOnSheet = (): boolean => {
    const place = arrangement.note(selection.all()[0] ?? "")?.place;
    return place !== undefined && isCell(place);
  };

  return [
    ...arrowKeys.map((key): Command => ({
      group: "moving",
      name: (t) => t(names[key]),
      row,
      keys: [`Alt+${key}`],
      isAvailable: () => {
        const spot = spotOf(selection);
        return mayEdit() && spot !== null && spot.kind !== "cell";
      },
      run: () => move(key),
    })),
    {
      group: "moving",
      name: (t) => t("command.carry.name"),
      keys: ["Alt+M"],
      isAvailable: () => mayEdit() && selection.all().length > 0,
      run: () => canvas.dragger.pickUp(selection.all()),
    },
    {
      group: "moving",
      name: (t) => t("command.park"),
      keys: [],
      isAvailable: () => mayEdit() && isOnSheet(),
      run() {
        const noteIds = selection.all();
        const cell = cellOf(arrangement, noteIds[0] ?? "");
        const journeyId = cell && journeyOfThing(arrangement, { kind: "cell", ...cell });
        moveNotes(placeBeside(projection, journeyId ?? "", cell?.laneId ?? null, new Set(noteIds)));
      },
    },
  ];
}
