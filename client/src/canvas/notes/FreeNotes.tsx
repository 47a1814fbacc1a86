import { createMemo, For, type JSX } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useCanvas } from "../CanvasProvider";
import { NoteCard } from "./NoteCard";

/** The notes that lie beside the sheets, as far as they are in view. */
export function FreeNotes(): JSX.Element {
  const { projection } = useBoard();
  const { camera } = useCanvas();
  // Few notes lie beside the sheets, and each is asked for its own box: it may be moved into view.
  const noteIds = createMemo(() => {
    const { x, y, width, height } = camera.window();
    return projection.free().filter((id) => {
      const box = projection.noteBox(id);
      return (
        box &&
        box.x < x + width &&
        box.x + box.width > x &&
        box.y < y + height &&
        box.y + box.height > y
      );
    });
  });
  return <For each={noteIds()}>{(noteId) => <NoteCard noteId={noteId} />}</For>;
}
