import MessageCircle from "lucide-solid/icons/message-circle";
import Move from "lucide-solid/icons/move";
import Pencil from "lucide-solid/icons/pencil";
import Plus from "lucide-solid/icons/plus";
import Trash from "lucide-solid/icons/trash";
import { createSignal, type JSX, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { When } from "../i18n/When";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { SidePanel } from "../ui/SidePanel";
import { WalkedList } from "../ui/WalkedList";
import { type NewsItem, titleOfNews } from "./news-item";
import styles from "./NewsPanel.module.css";

const icons: Readonly<Record<NewsItem["what"], typeof Plus>> = {
  added: Plus,
  changed: Pencil,
  moved: Move,
  removed: Trash,
  said: MessageCircle,
};

/** What is new since the last visit, in a list that one can walk along on the board. */
export function NewsPanel(props: {
  items: readonly NewsItem[];
  nameOf: (personId: string) => string;
  onShow: (item: NewsItem) => void;
  onSeen: () => void;
  onClose: () => void;
}): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const [current, setCurrent] = createSignal<string | null>(null);
  return (
    <SidePanel title={t("news.title")} close={t("app.close")} onClose={() => props.onClose()}>
      <Show
        when={props.items.length > 0}
        fallback={<p class={styles.nothing}>{t("news.nothing")}</p>}
      >
        <WalkedList
          items={props.items}
          current={current()}
          onChoose={(item) => {
            setCurrent(item.key);
            props.onShow(item);
          }}
          row={(item) => ({
            icon: icons[item.what],
            title: titleOfNews(item, projection, t) || t("news.nameless"),
            foot: (
              <>
                {t(`news.${item.what}`, { name: props.nameOf(item.by) })} · <When at={item.at} />
              </>
            ),
          })}
          head={(at) => (
            <div class={styles.head}>
              <Button onClick={() => props.onSeen()}>{t("news.seen")}</Button>
              <span>
                {at === -1
                  ? props.items.length
                  : t("news.at", { at: at + 1, count: props.items.length })}
              </span>
            </div>
          )}
          words={{
            previous: t("news.previous"),
            next: t("news.next"),
            more: (count) => t("news.more", { count }),
          }}
        />
      </Show>
    </SidePanel>
  );
}
