import type { Landing } from "../board/note-commands";
import type { LiveBoard } from "../board/live-board";
import type { Canvas } from "../canvas/CanvasProvider";
import type { Translate } from "../i18n/translate";
import type { Toast } from "../ui/ToastProvider";
import type { Pasted } from "./read-clipboard";

/** What copying and pasting work with. */
export interface Desk {
  readonly board: LiveBoard;
  readonly canvas: Canvas;
  readonly t: Translate;
  readonly toast: (toast: Toast) => void;
}

/** What is shown before it comes onto the board: is this meant, and so? */
export interface Question {
  readonly pasted: Extract<Pasted, { type: "table" | "texts" }>;
  readonly landing: Landing;
}
