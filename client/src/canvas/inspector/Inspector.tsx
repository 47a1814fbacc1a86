import { noteColours } from "@resa/shared/model/note-colour";
import { noteKinds } from "@resa/shared/model/note-kind";
import Copy from "lucide-solid/icons/copy";
import Pencil from "lucide-solid/icons/pencil";
import Trash from "lucide-solid/icons/trash";
import X from "lucide-solid/icons/x";
import { createMemo, For, type JSX, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useLanguage, useWords } from "../../i18n/WordsProvider";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { IconButton } from "../../ui/IconButton";
import { useCanvas } from "../CanvasProvider";
import styles from "./Inspector.module.css";
import { kindIcon } from "../notes/kind-icon";
import { createUndoToast } from "../sheet/tools/undo-toast";

/** What is selected, and what can be done with it, at the right. */
export default function Inspector(): JSX.Element {
  const t = useWords();
  const { projection, notes, mayEdit } = useBoard();
  const { selection, edit, editing, nameOf } = useCanvas();
  const [language] = useLanguage();
  const offerUndo = createUndoToast();
  const first = createMemo(() => {
    const id = selection.all()[0];
    return id === undefined ? null : projection.note(id);
  });
  const made = (by: string, at: number): string => {
    const when =
      at > 0
        ? new Intl.DateTimeFormat(language(), { dateStyle: "medium", timeStyle: "short" }).format(
            at * 1000,
          )
        : "";
    const name = nameOf(by);
    if (name && when) return t("note.made", { name, when });
    return name ? t("note.madeBy", { name }) : when ? t("note.madeWhen", { when }) : "";
  };

  return (
    <Show when={first()}>
      {(note) => (
        <aside
          class={styles.inspector}
          aria-label={t("board.inspector")}
          data-editing-open={editing() !== null || undefined}
        >
          <header class={styles.head}>
            <h2>
              {selection.all().length === 1
                ? t("note.note")
                : t("board.selected", { count: selection.all().length })}
            </h2>
            <IconButton
              label={t("board.closeInspector")}
              keys="Esc"
              onClick={() => selection.set([])}
            >
              <Icon of={X} />
            </IconButton>
          </header>
          <fieldset class={styles.field} disabled={!mayEdit()}>
            <legend>{t("note.kindLabel")}</legend>
            <div class={styles.kinds}>
              <For each={noteKinds}>
                {(kind) => (
                  <button
                    type="button"
                    class={styles.kind}
                    aria-pressed={note().kind === kind}
                    onClick={() => notes.setKind(selection.all(), kind)}
                  >
                    <Icon of={kindIcon[kind]} size={16} />
                    {t(`note.kind.${kind}`)}
                  </button>
                )}
              </For>
            </div>
          </fieldset>
          <fieldset class={styles.field} disabled={!mayEdit()}>
            <legend>{t("note.colourLabel")}</legend>
            <div class={styles.colours}>
              <For each={noteColours}>
                {(colour) => (
                  <button
                    type="button"
                    class={styles.colour}
                    style={{ "--note": `var(--note-${colour})` }}
                    title={t(`note.colour.${colour}`)}
                    aria-label={t(`note.colour.${colour}`)}
                    aria-pressed={note().colour === colour}
                    onClick={() => notes.setColour(selection.all(), colour)}
                  />
                )}
              </For>
            </div>
          </fieldset>
          <p class={styles.made}>{made(note().by, note().at)}</p>
          <Show when={mayEdit()}>
            <div class={styles.actions}>
              <Show when={selection.all().length === 1}>
                <Button look="quiet" onClick={() => edit(note().id)}>
                  <Icon of={Pencil} size={16} /> {t("note.edit")}
                </Button>
              </Show>
              <Button look="quiet" onClick={() => selection.set(notes.duplicate(selection.all()))}>
                <Icon of={Copy} size={16} /> {t("note.duplicate")}
              </Button>
              <Button
                look="danger"
                onClick={() => {
                  const removed = t("note.removed", { count: selection.all().length });
                  notes.remove(selection.all());
                  selection.set([]);
                  offerUndo(removed);
                }}
              >
                <Icon of={Trash} size={16} /> {t("note.remove")}
              </Button>
            </div>
          </Show>
        </aside>
      )}
    </Show>
  );
}
