import { createMemo, createSignal, createUniqueId, For, type JSX, Show } from "solid-js";
import { useWords } from "../../i18n/WordsProvider";
import { Dialog } from "../../ui/Dialog";
import { useCanvas } from "../CanvasProvider";
import type { Command } from "./command";
import { capsOf } from "./keys";
import { Cap } from "../../ui/Cap";
import styles from "./Overlays.module.css";

/** Finds a command by its name and runs it: type, arrows, Enter. */
export default function CommandPalette(props: { commands: readonly Command[] }): JSX.Element {
  const t = useWords();
  const { open } = useCanvas();
  const listId = createUniqueId();
  const [sought, seek] = createSignal("");
  const [chosen, choose] = createSignal(0);

  const found = createMemo(() => {
    const words = fold(sought()).split(/\s+/);
    return props.commands.filter((command) => {
      const name = fold(command.name(t));
      return command.isAvailable() && words.every((word) => name.includes(word));
    });
  });
  const run = (command: Command | undefined): void => {
    if (!command) return;
    // First away, so that the command finds the focus where it was.
    open(null);
    command.run();
  };
  const step = (by: number): void =>
    void choose((chosen() + by + found().length) % Math.max(1, found().length));

  return (
    <Dialog open title={t("command.palette")} close={t("app.close")} onClose={() => open(null)}>
      <input
        class={styles.search}
        type="text"
        role="combobox"
        aria-label={t("command.search")}
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={found().length > 0 ? `${listId}-${chosen()}` : undefined}
        placeholder={t("command.search")}
        autocomplete="off"
        autofocus
        onInput={(event) => {
          seek(event.currentTarget.value);
          choose(0);
        }}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") step(1);
          else if (event.key === "ArrowUp") step(-1);
          else if (event.key === "Enter" && !event.isComposing) run(found()[chosen()]);
          else return;
          event.preventDefault();
        }}
      />
      <Show when={found().length === 0}>
        <p class={styles.none}>{t("command.none")}</p>
      </Show>
      <div id={listId} class={styles.list} role="listbox" aria-label={t("command.palette")}>
        <For each={found()}>
          {(command, index) => (
            <div
              id={`${listId}-${index()}`}
              class={styles.option}
              role="option"
              aria-selected={index() === chosen()}
              ref={(element) =>
                queueMicrotask(
                  () => index() === chosen() && element.scrollIntoView({ block: "nearest" }),
                )
              }
              onPointerMove={() => choose(index())}
              onClick={() => run(command)}
            >
              {command.name(t)}
              <span class={styles.caps}>
                <For each={capsOf(command.keys[0] ?? "")}>{(cap) => <Cap>{cap}</Cap>}</For>
              </span>
            </div>
          )}
        </For>
      </div>
    </Dialog>
  );
}

/** Without case and accents, so that "losche" finds "Lösche". */
const fold = (text: string): string =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
