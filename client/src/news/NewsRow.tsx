import MessageCircle from "lucide-solid/icons/message-circle";
import Move from "lucide-solid/icons/move";
import Pencil from "lucide-solid/icons/pencil";
import Plus from "lucide-solid/icons/plus";
import Trash from "lucide-solid/icons/trash";
import { createMemo, type JSX } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";
import { When } from "../i18n/When";
import { Icon } from "../ui/Icon";
import { type NewsItem, titleOfNews } from "./news-item";
import styles from "./NewsPanel.module.css";

const icons: Readonly<Record<NewsItem["what"], typeof Plus>> = {
  added: Plus,
  changed: Pencil,
  moved: Move,
  removed: Trash,
  said: MessageCircle,
};

/** One thing that is new: what it is called, who did what to it, and when. */
export function NewsRow(props: {
  item: NewsItem;
  name: string;
  isCurrent: boolean;
  onChoose: () => void;
}): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const title = createMemo(() => titleOfNews(props.item, projection, t));
  return (
    <li>
      <button
        type="button"
        class={styles.row}
        aria-current={props.isCurrent || undefined}
        onClick={() => props.onChoose()}
      >
        <Icon of={icons[props.item.what]} size={16} />
        <bdi class={styles.title}>{title() || t("news.nameless")}</bdi>
        <span class={styles.foot}>
          {t(`news.${props.item.what}`, { name: props.name })} · <When at={props.item.at} />
        </span>
      </button>
    </li>
  );
}
