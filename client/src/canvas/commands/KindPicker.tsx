import { noteKinds } from "@resa/shared/model/note-kind";
import { For, type JSX, onMount } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { Cap } from "../../ui/Cap";
import { Icon } from "../../ui/Icon";
import { moveFocus } from "../../ui/menu-keys";
import { moveBeside } from "../../ui/place-beside";
import { useCanvas } from "../CanvasProvider";
import { createNoteTally, shareOf } from "../inspector/note-tally";
import { kindIcon } from "../notes/kind-icon";
import { kindKeys } from "./kind-keys";
import styles from "./KindPicker.module.css";

/** The kinds of notes beside the selected ones, each with its key. Its keys are answered also before it is there (`shortcuts.ts`). */
export default function KindPicker(): JSX.Element {
  const t = useWords();
  const { projection, notes } = useBoard();
  const { selection, open, element } = useCanvas();
  const tally = createNoteTally(projection, selection);
  let picker: HTMLDivElement | undefined;

  onMount(() => {
    if (!picker) return;
    const [first = ""] = selection.all();
    const card = document.querySelector(`[data-note="${CSS.escape(first)}"]`);
    picker.showPopover();
    moveBeside(picker, card ?? element(), card ? "right" : "above");
    const chosen = picker.querySelector<HTMLElement>("[aria-checked=true]");
    if (chosen) chosen.focus();
    else moveFocus(picker, "first");
  });

  return (
    <div
      ref={(element) => (picker = element)}
      class={styles.picker}
      popover="auto"
      role="menu"
      aria-label={t("command.kinds")}
      on:toggle={(event: Event) => {
        if ((event as ToggleEvent).newState === "closed") open(null);
      }}
      on:keydown={(event: KeyboardEvent) => {
        const isWalk = /^(Arrow(Up|Down)|Home|End)$/.test(event.key);
        if (isWalk && picker && moveFocus(picker, event.key)) event.preventDefault();
      }}
      on:pointerdown={(event: PointerEvent) => event.stopPropagation()}
    >
      <For each={noteKinds}>
        {(kind) => (
          <button
            type="button"
            class={styles.kind}
            role="menuitemradio"
            aria-checked={shareOf(tally().kinds, kind) === true}
            aria-keyshortcuts={kindKeys[kind]}
            tabindex="-1"
            onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
            onClick={() => {
              open(null);
              notes.setKind(selection.all(), kind);
            }}
          >
            <Icon of={kindIcon[kind]} size={16} />
            <span class={styles.name}>{t(`note.kind.${kind}`)}</span>
            <span aria-hidden="true">
              <Cap>{kindKeys[kind]}</Cap>
            </span>
          </button>
        )}
      </For>
    </div>
  );
}
