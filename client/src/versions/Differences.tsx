import ChevronDown from "lucide-solid/icons/chevron-down";
import ChevronUp from "lucide-solid/icons/chevron-up";
import Move from "lucide-solid/icons/move";
import Pencil from "lucide-solid/icons/pencil";
import Plus from "lucide-solid/icons/plus";
import Trash from "lucide-solid/icons/trash";
import { createEffect, createMemo, createSignal, For, type JSX, on, Show } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";
import styles from "./Differences.module.css";
import type { DifferenceRow } from "./difference-row";

const icons: Readonly<Record<DifferenceRow["what"], typeof Plus>> = {
  added: Plus,
  changed: Pencil,
  moved: Move,
  removed: Trash,
};

/** So many rows are drawn at first, and with each press on "more". */
const page = 100;

/** What is different, in a list that one can walk along on both sides. */
export function Differences(props: {
  rows: readonly DifferenceRow[];
  current: string | null;
  onChoose: (row: DifferenceRow) => void;
}): JSX.Element {
  const t = useWords();
  const [drawn, setDrawn] = createSignal(page);
  const keys = createMemo(() => props.rows.map(({ key }) => key));
  const byKey = createMemo(() => new Map(props.rows.map((row) => [row.key, row])));
  const at = (): number => keys().indexOf(props.current ?? "");
  let list: HTMLUListElement | undefined;

  const step = (by: 1 | -1): void => {
    const { length } = props.rows;
    const from = at() === -1 && by === -1 ? 0 : at();
    const row = props.rows[(from + by + length) % length];
    if (row) props.onChoose(row);
  };
  createEffect(
    on(at, (index) => {
      if (index >= drawn()) setDrawn(index + page);
      list?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
    }),
  );

  return (
    <section class={styles.differences} aria-label={t("versions.differences")}>
      <div class={styles.walk}>
        <p role="status">
          {props.rows.length === 0
            ? t("versions.same")
            : at() === -1
              ? t("versions.count", { count: props.rows.length })
              : t("news.at", { at: at() + 1, count: props.rows.length })}
        </p>
        <Show when={props.rows.length > 0}>
          <IconButton label={t("news.previous")} onClick={() => step(-1)}>
            <Icon of={ChevronUp} />
          </IconButton>
          <IconButton label={t("news.next")} onClick={() => step(1)}>
            <Icon of={ChevronDown} />
          </IconButton>
        </Show>
      </div>
      <ul ref={(element) => (list = element)} class={styles.list}>
        <For each={keys().slice(0, drawn())}>
          {(key) => (
            <Show when={byKey().get(key)}>
              {(row) => (
                <li>
                  <button
                    type="button"
                    class={styles.row}
                    data-what={row().what}
                    aria-current={props.current === key || undefined}
                    onClick={() => props.onChoose(row())}
                  >
                    <Icon of={icons[row().what]} size={16} />
                    <bdi class={styles.title}>{row().title || t("news.nameless")}</bdi>
                    <span class={styles.foot}>
                      {t(`versions.what.${row().what}`, {
                        thing: t(`versions.thing.${row().thing}`),
                      })}
                    </span>
                  </button>
                </li>
              )}
            </Show>
          )}
        </For>
        <Show when={props.rows.length > drawn()}>
          <li class={styles.more}>
            <Button look="quiet" onClick={() => setDrawn((count) => count + page)}>
              {t("news.more", { count: props.rows.length - drawn() })}
            </Button>
          </li>
        </Show>
      </ul>
    </section>
  );
}
