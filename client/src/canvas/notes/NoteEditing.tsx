import type { Id } from "@resa/shared/model/id";
import { noteTextLimit } from "@resa/shared/model/note";
import { emphases, isSameStyle, plainStyle } from "@resa/shared/model/text-run";
import { createEffect, createSignal, type JSX, onCleanup, onMount, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import type { NoteEditor, OpenNoteEditor } from "../../board/note-editor";
import { useWords } from "../../i18n/WordsProvider";
import { useToast } from "../../ui/ToastProvider";
import { useCanvas } from "../CanvasProvider";
import { isIn } from "../commands/key-target";
import { matches } from "../commands/keys";
import styles from "./NoteCard.module.css";
import { textKeys } from "./text-keys";
import { TextToolbar } from "./TextToolbar";

/** The text of a note while it is being written here. Escape, or Ctrl/Cmd+Enter, ends it. */
export default function NoteEditing(props: { noteId: Id }): JSX.Element {
  const t = useWords();
  const board = useBoard();
  const { edit } = useCanvas();
  const toast = useToast();
  const [editor, setEditor] = createSignal<NoteEditor | null>(null);
  const [style, setStyle] = createSignal(plainStyle, { equals: isSameStyle });
  const [isLinking, setLinking] = createSignal(false);
  let mount: HTMLDivElement | undefined;
  let toolbar: HTMLElement | undefined;

  const isForUs = (event: KeyboardEvent): boolean => {
    if (event.key === "Escape" || (event.key === "Enter" && (event.ctrlKey || event.metaKey))) {
      edit(null);
      return true;
    }
    const emphasis = emphases.find((each) => matches(event, textKeys[each]));
    if (emphasis) editor()?.toggle(emphasis);
    else if (matches(event, textKeys.link)) setLinking(true);
    else if (matches(event, textKeys.toolbar)) toolbar?.querySelector("button")?.focus();
    else return false;
    return true;
  };

  const open = (openEditor: OpenNoteEditor): void => {
    // It may have been closed before the code had come.
    if (!mount?.isConnected) return;
    // What is being composed meanwhile is written first (`type-ahead.ts`), so that the caret comes behind it.
    if (isIn(document.activeElement, "textarea[data-editing]"))
      (document.activeElement as HTMLElement).blur();
    setEditor(
      openEditor(props.noteId, mount, {
        label: t("note.text"),
        onStyle: setStyle,
        onTooLong: () => toast({ text: t("text.cut", { limit: noteTextLimit }) }),
        onKey(event) {
          if (!isForUs(event)) return false;
          event.preventDefault();
          event.stopPropagation();
          return true;
        },
      }),
    );
  };
  onMount(() => {
    const opener = board.noteEditor();
    // Where it can't be fetched, `fetchWriting` says so.
    if (opener instanceof Promise) opener.then(open).catch(() => undefined);
    else open(opener);
  });
  onCleanup(() => editor()?.close());
  // Whoever may no longer change the board stops where they are; what was written stays. While a new role is asked for, nobody knows.
  createEffect(() => {
    const now = board.saving();
    const isAsking = now.state === "ended" && now.ending === "roleChanged";
    if (!board.mayEdit() && !isAsking) edit(null);
  });

  return (
    <>
      <div ref={(element) => (mount = element)} class={styles.editor} data-editing />
      <Show when={editor()}>
        {(editor) => (
          <TextToolbar
            ref={(element) => (toolbar = element)}
            formatting={editor()}
            style={style()}
            isLinking={isLinking()}
            onLinking={setLinking}
          />
        )}
      </Show>
    </>
  );
}
