import {
  type GridNote,
  gridLimit,
  isTooLarge,
  type NoteGrid,
} from "@resa/shared/formats/note-grid";
import { htmlOfGrid, plainOfGrid } from "@resa/shared/formats/note-table";
import type { Id } from "@resa/shared/model/id";
import { isCell } from "@resa/shared/model/place";
import { isPlain, type TextRun, wordsOf } from "@resa/shared/model/text-run";
import type { LiveBoard } from "../board/live-board";
import { undoToast } from "../canvas/sheet/tools/undo-toast";
import type { Desk } from "./desk";

/** Puts the selected notes into a clipboard, for other boards and other programs; `isCut` takes them off the board. */
export function copyNotes(
  { board, canvas, t, toast }: Desk,
  to: DataTransfer,
  isCut: boolean,
): void {
  const noteIds = canvas.selection.all();
  const grid = gridOf(board, noteIds);
  if (isTooLarge(grid.lanes.length, grid.steps.length, grid.notes.length))
    return toast({ text: t("clipboard.tooMany", { notes: gridLimit.notes }) });
  to.setData("text/plain", plainOfGrid(grid));
  to.setData("text/html", htmlOfGrid(grid));
  if (!isCut) return;
  board.notes.remove(noteIds);
  canvas.selection.set([]);
  toast(undoToast(t("note.removed", { count: noteIds.length }), board.history, t));
}

/**
 * Notes as they stand to one another: rows and columns count from the topmost lane and leftmost step that holds one of them, in whatever
 * journey it stands. What stands in no cell counts as in the first.
 */
function gridOf({ id: board, projection }: LiveBoard, noteIds: readonly Id[]): NoteGrid {
  const { arrangement, layout } = projection;
  const stands = noteIds.flatMap((id) => {
    const note = arrangement.note(id);
    const box = layout.onBoard(id);
    if (!note || !box) return [];
    const { place, kind, colour, size, picture, alt } = note;
    const cell = isCell(place) ? place : null;
    const journeyId = arrangement.lane(cell?.laneId ?? "")?.journeyId ?? "";
    return {
      note: { ...textOf(projection.runs(id)), kind, colour, size, picture, alt },
      journeyId,
      box,
      // In a lane that is collapsed, notes lie over one another.
      index: cell ? arrangement.cell(cell.laneId, cell.stepId).indexOf(id) : 0,
      row: arrangement.lanes(journeyId).indexOf(cell?.laneId ?? ""),
      column: arrangement.stepsOfJourney(journeyId).indexOf(cell?.stepId ?? ""),
    };
  });
  const inCells = stands.filter(({ row, column }) => row >= 0 && column >= 0);
  const [top, bottom] = rangeOf(inCells.map(({ row }) => row));
  const [left, right] = rangeOf(inCells.map(({ column }) => column));
  const [x] = rangeOf(stands.map(({ box }) => box.x));
  const [y] = rangeOf(stands.map(({ box }) => box.y));

  const journeyId = inCells[0]?.journeyId ?? "";
  const lanes = arrangement.lanes(journeyId).slice(top, bottom + 1);
  const steps = arrangement.stepsOfJourney(journeyId).slice(left, right + 1);
  return {
    board,
    lanes: Array.from({ length: bottom - top + 1 }, (_, at) => {
      const { role = "free", name = "" } = arrangement.lane(lanes[at] ?? "") ?? {};
      return { role, name };
    }),
    steps: Array.from(
      { length: right - left + 1 },
      (_, at) => arrangement.step(steps[at] ?? "")?.title ?? "",
    ),
    notes: stands
      .toSorted(
        (a, b) => a.row - b.row || a.column - b.column || a.index - b.index || a.box.y - b.box.y,
      )
      .map(({ note, box, row, column }) => ({
        row: Math.max(0, row - top),
        column: Math.max(0, column - left),
        x: box.x - x,
        y: box.y - y,
        ...note,
      })),
  };
}

const textOf = (runs: readonly TextRun[]): Pick<GridNote, "text" | "runs"> => ({
  text: wordsOf(runs),
  ...(!isPlain(runs) && { runs }),
});

/** The least and the greatest; 0 and 0 of nothing. */
function rangeOf(numbers: readonly number[]): [number, number] {
  return numbers.reduce<[number, number]>(
    ([least, greatest], number) => [Math.min(least, number), Math.max(greatest, number)],
    [numbers[0] ?? 0, numbers[0] ?? 0],
  );
}
