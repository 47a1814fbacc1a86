import type { Id } from "@resa/shared/model/id";
import { type JSX, onCleanup, onMount } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { useToast } from "../../ui/ToastProvider";
import { useCanvas } from "../CanvasProvider";
import styles from "./NoteCard.module.css";

/** The text of a note while it is being written here. Escape, or Ctrl/Cmd+Enter, ends it. */
export function NoteEditing(props: { noteId: Id }): JSX.Element {
  const t = useWords();
  const { openNoteEditor } = useBoard();
  const { edit } = useCanvas();
  const toast = useToast();
  let mount: HTMLDivElement | undefined;

  onMount(() => {
    if (!mount) return;
    const close = openNoteEditor(props.noteId, mount, {
      label: t("note.text"),
      onMissing() {
        edit(null);
        toast({ text: t("problem.offline") });
      },
      onKey(event) {
        const done =
          event.key === "Escape" || (event.key === "Enter" && (event.ctrlKey || event.metaKey));
        if (!done) return false;
        event.preventDefault();
        event.stopPropagation();
        edit(null);
        return true;
      },
    });
    onCleanup(close);
  });

  return <div ref={(element) => (mount = element)} class={styles.editor} data-editing />;
}
