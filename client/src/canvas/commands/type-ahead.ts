import { createEffect, onCleanup } from "solid-js";
import type { NoteCommands } from "../../board/note-commands";
import { makeUnseenField } from "../../ui/stand-in";
import type { Canvas } from "../CanvasProvider";

/**
 * Takes what is typed into a note before its editor has come, in whatever way: by keys, by dead keys, by an input method or by voice. It is a field that has the
 * focus until the editor takes it, since keys alone don't say all that is typed. `label` is its accessible name.
 */
export function createTypeAhead(
  { editing }: Pick<Canvas, "editing">,
  notes: Pick<NoteCommands, "write">,
  label: () => string,
): void {
  createEffect(() => {
    const noteId = editing();
    if (noteId === null || document.activeElement?.closest("[data-editing]")) return;
    // Seen is what the note says.
    const field = makeUnseenField(label());
    field.dataset["editing"] = "";

    const handOver = (): void => {
      const words = field.value;
      field.value = "";
      if (words) notes.write(noteId, words);
    };
    field.addEventListener("input", (event) => {
      if (!event.isComposing) handOver();
    });
    field.addEventListener("compositionend", handOver);
    field.addEventListener("blur", () => {
      handOver();
      // Another window may have the focus for a while: then it comes back to here.
      if (document.activeElement !== field) field.remove();
    });
    field.focus({ preventScroll: true });
    onCleanup(() => {
      handOver();
      field.remove();
    });
  });
}
