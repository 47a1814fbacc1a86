import ChevronDown from "lucide-solid/icons/chevron-down";
import ChevronUp from "lucide-solid/icons/chevron-up";
import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";
import { SidePanel } from "../ui/SidePanel";
import type { NewsItem } from "./news-item";
import styles from "./NewsPanel.module.css";
import { NewsRow } from "./NewsRow";

/** So many rows are drawn at first, and with each press on "more". */
const page = 100;

/** What is new since the last visit, in a list that one can walk along on the board. */
export function NewsPanel(props: {
  items: readonly NewsItem[];
  nameOf: (personId: string) => string;
  onShow: (item: NewsItem) => void;
  onSeen: () => void;
  onClose: () => void;
}): JSX.Element {
  const t = useWords();
  const [current, setCurrent] = createSignal<string | null>(null);
  const [drawn, setDrawn] = createSignal(page);
  const at = createMemo(() => props.items.findIndex(({ key }) => key === current()));
  // The items are made anew at each change; a row goes by its key, so that it stands, and keeps the focus, while its item does.
  const byKey = createMemo(() => new Map(props.items.map((item) => [item.key, item])));
  const keys = createMemo(() => Array.from(byKey().keys()).slice(0, drawn()));

  const show = (item: NewsItem | undefined): void => {
    if (!item) return;
    setCurrent(item.key);
    props.onShow(item);
  };
  const step = (by: 1 | -1): void => {
    const { length } = props.items;
    const from = at() === -1 && by === -1 ? 0 : at();
    show(props.items[(from + by + length) % length]);
  };

  return (
    <SidePanel title={t("news.title")} close={t("app.close")} onClose={() => props.onClose()}>
      <Show
        when={props.items.length > 0}
        fallback={<p class={styles.nothing}>{t("news.nothing")}</p>}
      >
        <div class={styles.walk}>
          <Button onClick={() => props.onSeen()}>{t("news.seen")}</Button>
          <span class={styles.at}>
            {at() === -1
              ? props.items.length
              : t("news.at", { at: at() + 1, count: props.items.length })}
          </span>
          <IconButton label={t("news.previous")} onClick={() => step(-1)}>
            <Icon of={ChevronUp} />
          </IconButton>
          <IconButton label={t("news.next")} onClick={() => step(1)}>
            <Icon of={ChevronDown} />
          </IconButton>
        </div>
        <ul class={styles.list}>
          <For each={keys()}>
            {(key) => (
              <Show when={byKey().get(key)}>
                {(item) => (
                  <NewsRow
                    item={item()}
                    name={props.nameOf(item().by)}
                    isCurrent={key === current()}
                    onChoose={() => show(item())}
                  />
                )}
              </Show>
            )}
          </For>
          <Show when={props.items.length > drawn()}>
            <li class={styles.more}>
              <Button look="quiet" onClick={() => setDrawn((count) => count + page)}>
                {t("news.more", { count: props.items.length - drawn() })}
              </Button>
            </li>
          </Show>
        </ul>
      </Show>
    </SidePanel>
  );
}
