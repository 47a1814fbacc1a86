import { For, type JSX } from "solid-js";
import { useWords } from "../../i18n/WordsProvider";
import { Dialog } from "../../ui/Dialog";
import { useCanvas } from "../CanvasProvider";
import { commandGroups } from "./command";
import { capsOf } from "./keys";
import styles from "../Overlays.module.css";

/** All commands that have a key, and what to do with the pointer. */
export default function KeySheet(): JSX.Element {
  const t = useWords();
  const { commands, open } = useCanvas();
  return (
    <Dialog open title={t("board.shortcuts")} close={t("app.close")} onClose={() => open(null)}>
      <div class={styles.sheet}>
        <For each={commandGroups}>
          {(group) => (
            <section>
              <h3>{t(`command.group.${group}`)}</h3>
              <dl class={styles.keys}>
                <For
                  each={commands.filter(
                    (command) => command.group === group && command.keys.length > 0,
                  )}
                >
                  {(command) => (
                    <div>
                      <dt>{command.name(t)}</dt>
                      <dd>
                        <For each={capsOf(command.keys[0] ?? "")}>{(cap) => <kbd>{cap}</kbd>}</For>
                      </dd>
                    </div>
                  )}
                </For>
              </dl>
            </section>
          )}
        </For>
        <section>
          <h3>{t("command.pointer.title")}</h3>
          <ul class={styles.hints}>
            <li>{t("command.pointer.add")}</li>
            <li>{t("command.pointer.pan")}</li>
            <li>{t("command.pointer.zoom")}</li>
            <li>{t("command.pointer.select")}</li>
          </ul>
        </section>
      </div>
    </Dialog>
  );
}
