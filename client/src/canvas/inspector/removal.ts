import { useBoard } from "../../board/BoardProvider";
import { useCanvas } from "../CanvasProvider";
import { after } from "../select/after";
import { makeWalker } from "../select/walker";

/** Takes away what is selected, and with it the button that was pressed: whoever pressed it by a key goes on at what is nearest. */
export function createRemoval(): (remove: () => void) => void {
  const board = useBoard();
  const canvas = useCanvas();
  const walker = makeWalker(board, canvas);
  return (remove) => {
    const isByKey = document.activeElement?.matches(":focus-visible") === true;
    const from = walker.here();
    const next = from && isByKey ? after(board.projection.arrangement, from) : null;
    canvas.selection.set([]);
    remove();
    if (!walker.goTo(next?.() ?? null)) document.getElementById("main")?.focus();
  };
}
