import MessageCircle from "lucide-solid/icons/message-circle";
import { type JSX, Show } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";
import styles from "./CommentsButton.module.css";
import { useCommentsDesk } from "./comments-desk";
import { useTalk } from "./TalkProvider";

/** Opens and closes the list of all comments, and says how many conversations have something new. */
export function CommentsButton(): JSX.Element {
  const t = useWords();
  const { unread } = useTalk();
  const desk = useCommentsDesk();
  const isOpen = (): boolean => desk.shown().what !== "nothing";
  return (
    <span class={styles.place}>
      <IconButton
        label={
          unread.count() > 0 ? t("comments.unread", { count: unread.count() }) : t("comments.title")
        }
        pressed={isOpen()}
        onClick={() => desk.show({ what: isOpen() ? "nothing" : "list" })}
      >
        <Icon of={MessageCircle} />
      </IconButton>
      <Show when={unread.count() > 0}>
        <span class={styles.badge} aria-hidden="true">
          {Math.min(unread.count(), 99)}
        </span>
      </Show>
    </span>
  );
}
