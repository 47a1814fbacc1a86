import type { Point } from "@resa/shared/layout/box";
import { gridLimit, gridOfTexts, type NoteGrid } from "@resa/shared/formats/note-grid";
import type { Id } from "@resa/shared/model/id";
import { noteTextLimit } from "@resa/shared/model/note";
import type { Landing } from "../board/note-commands";
import type { Desk, Question } from "./desk";
import { landingOf } from "../canvas/landing";
import { partPictures } from "./foreign-pictures";
import { type ClipboardTexts, readClipboard } from "./read-clipboard";

/** More texts than these are shown before they come onto the board. */
const many = 20;

/** Pastes what a clipboard holds to where somebody selected or looked; or returns what has to be asked first. Rejects when offline. */
export async function paste(
  desk: Desk,
  texts: ClipboardTexts,
  at: { readonly selected: readonly Id[]; readonly attention: Point },
): Promise<Question | null> {
  const { board, t, toast } = desk;
  const pasted = readClipboard(texts);
  const landing = landingOf(board.projection, at.selected, at.attention);
  switch (pasted.type) {
    case "nothing":
      return null;
    case "tooLarge":
      toast({ text: t("clipboard.tooLarge", gridLimit) });
      return null;
    case "notes":
      await putNotes(desk, pasted.grid, landing);
      return null;
    case "texts":
      if (pasted.texts.length > many) return { pasted, landing };
      await putNotes(desk, gridOfTexts(pasted.texts), landing);
      return null;
    case "table":
      return { pasted, landing };
  }
}

/** Puts notes on the board, selects and shows them. `asSheet`: beside the sheets they become a sheet of their own. */
export async function putNotes(
  { board, canvas, t, toast }: Desk,
  given: NoteGrid,
  landing: Landing,
  asSheet = false,
): Promise<void> {
  const { grid, bring } = partPictures(given, board.id);
  const commands = await board.paste();
  const noteIds =
    "laneId" in landing
      ? commands.intoCells(landing, grid)
      : asSheet
        ? commands.asJourney(grid)
        : commands.beside(landing, grid);
  canvas.selection.set(noteIds);
  bring(noteIds, canvas.pictures());
  const first = board.projection.layout.onBoard(noteIds[0] ?? "");
  if (first) canvas.camera.reveal(first);
  const count = grid.notes.filter(({ text }) => text.length > noteTextLimit).length;
  if (count > 0) toast({ text: t("clipboard.cut", { count, limit: noteTextLimit }) });
}
