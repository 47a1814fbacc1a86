import type { LiveBoard } from "../../board/live-board";
import type { Translate } from "../../i18n/translate";
import type { Canvas } from "../CanvasProvider";
import type { Walker } from "../select/walker";
import { makeBoardCommands } from "./board-commands";
import type { Command } from "./command";
import { makeClipboardCommands } from "./clipboard-commands";
import { makeKindCommands } from "./kind-commands";
import { makeMoves } from "./moves";
import { makeNoteCommands } from "./note-commands";
import { makeRemoving } from "./removing";
import { makeSelecting } from "./selecting";
import { makeSheetCommands } from "./sheet-commands";
import { makeViews } from "./views";
import { makeWalks } from "./walks";

export interface CommandParts {
  readonly board: LiveBoard;
  readonly canvas: Canvas;
  readonly walker: Walker;
  readonly t: Translate;
  /** Says what was removed, and offers to bring it back. */
  offerUndo(this: void, text: string): void;
  say(this: void, text: string): void;
}

/** All commands of the board, in the order in which they are listed: the keys, the palette and the sheet of keys read this one list. */
export function makeCommands(parts: CommandParts): readonly Command[] {
  return [
    ...makeNoteCommands(parts),
    ...makeRemoving(parts),
    ...makeClipboardCommands(parts),
    ...makeSelecting(parts),
    ...makeKindCommands(parts),
    ...makeMoves(parts),
    ...makeWalks(parts),
    ...makeSheetCommands(parts),
    ...makeViews(parts),
    ...makeBoardCommands(parts),
  ];
}
