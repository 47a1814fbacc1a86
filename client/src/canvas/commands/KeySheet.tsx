import { For, type JSX } from "solid-js";
import { useWords } from "../../i18n/WordsProvider";
import { Dialog } from "../../ui/Dialog";
import { useCanvas } from "../CanvasProvider";
import { type Command, commandGroups } from "./command";
import { capsOf } from "./keys";
import { textKeys } from "../notes/text-keys";
import { Cap } from "../../ui/Cap";
import styles from "./Overlays.module.css";

/** All commands that have a key, and what to do with the pointer. */
export default function KeySheet(props: { commands: readonly Command[] }): JSX.Element {
  const t = useWords();
  const { open } = useCanvas();
  return (
    <Dialog
      open
      wide
      title={t("board.shortcuts")}
      close={t("app.close")}
      onClose={() => open(null)}
    >
      <div class={styles.sheet}>
        <For each={commandGroups}>
          {(group) => (
            <section>
              <h3>{t(`command.group.${group}`)}</h3>
              <dl class={styles.keys}>
                <For each={rowsOf(props.commands).filter(({ command }) => command.group === group)}>
                  {({ command, caps }) => (
                    <div>
                      <dt>{(command.row ?? command.name)(t)}</dt>
                      <dd>
                        <For each={caps}>{(cap) => <Cap>{cap}</Cap>}</For>
                      </dd>
                    </div>
                  )}
                </For>
              </dl>
            </section>
          )}
        </For>
        <section>
          <h3>{t("command.writing.title")}</h3>
          <dl class={styles.keys}>
            <For each={writing}>
              {({ name, keys }) => (
                <div>
                  <dt>{t(name)}</dt>
                  <dd>
                    <For each={keys.flatMap(capsOf)}>{(cap) => <Cap>{cap}</Cap>}</For>
                  </dd>
                </div>
              )}
            </For>
          </dl>
        </section>
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

/** What keys do in a note; the first says how one comes to write there. */
const writing = [
  { name: "command.writing.begin", keys: ["A", "…", "Z"] },
  { name: "command.writing.line", keys: ["Enter"] },
  { name: "command.tabRight", keys: ["Tab"] },
  { name: "command.writing.end", keys: ["Escape"] },
  ...(["bold", "italic", "strike", "link"] as const).map((style) => ({
    name: `text.${style}` as const,
    keys: [textKeys[style]],
  })),
  { name: "text.toolbar", keys: [textKeys.toolbar] },
] as const;

interface Row {
  readonly command: Command;
  readonly caps: readonly string[];
}

/** Commands that share a name in the sheet stand in one row: their keys differ in the last cap only. */
function rowsOf(commands: readonly Command[]): readonly Row[] {
  const rows: Row[] = [];
  for (const command of commands) {
    const [keys] = command.keys;
    if (keys === undefined) continue;
    const caps = capsOf(keys);
    const last = rows.at(-1);
    if (command.row && last?.command.row === command.row)
      rows[rows.length - 1] = { ...last, caps: [...last.caps, ...caps.slice(-1)] };
    else rows.push({ command, caps });
  }
  return rows;
}
