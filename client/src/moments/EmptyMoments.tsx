import { useLocation } from "@solidjs/router";
import Star from "lucide-solid/icons/star";
import { type JSX, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import styles from "./MomentsView.module.css";
import view from "../ui/view.module.css";

/** What a moment of truth is, and how one is marked, where there is none. */
export function EmptyMoments(): JSX.Element {
  const t = useWords();
  const address = useLocation();
  const { mayEdit } = useBoard();
  return (
    <div class={view.empty}>
      <span class={styles.star}>
        <Icon of={Star} size={28} />
      </span>
      <h2>{t("moments.empty.title")}</h2>
      <p>{t("moments.empty.text")}</p>
      <Show when={mayEdit()}>
        <p>{t("moments.empty.how")}</p>
      </Show>
      <a href={`${address.pathname}?view=board`}>{t("moments.empty.toBoard")}</a>
    </div>
  );
}
