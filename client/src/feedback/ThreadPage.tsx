import type { Id } from "@resa/shared/model/id";
import MapPin from "lucide-solid/icons/map-pin";
import { createMemo, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import { placeOfAnchor, titleOf } from "./anchor";
import { anchorIcon } from "./anchor-icon";
import styles from "./CommentsPanel.module.css";
import { useTalk } from "./TalkProvider";
import { ThreadView } from "./ThreadView";
import way from "./Way.module.css";

/** One conversation, what it is about, and the way there. */
export function ThreadPage(props: { threadId: Id; onShow: () => void }): JSX.Element {
  const t = useWords();
  const { projection: board } = useBoard();
  const { projection } = useTalk();
  const id = untrack(() => props.threadId);
  const thread = createMemo(() => projection.thread(id));
  const about = createMemo(() => {
    const now = thread();
    if (!now) return null;
    board.changed();
    return {
      ...now,
      title: titleOf(now.anchor, board, t),
      place: placeOfAnchor(now.anchor, board),
    };
  });

  return (
    <div class={styles.scroll}>
      <Show when={about()} fallback={<p class={styles.none}>{t("comments.threadGone")}</p>}>
        {(about) => (
          <div class={styles.page}>
            <div class={styles.about}>
              <Icon of={anchorIcon[about().anchor.kind]} size={16} />
              <bdi>{about().title ?? (about().about || t("comments.something"))}</bdi>
              <Show when={about().title === null}>
                <p class={styles.gone}>{t("comments.gone")}</p>
              </Show>
              <Show when={about().place}>
                <button type="button" class={way.way} onClick={() => props.onShow()}>
                  <Icon of={MapPin} size={16} />
                  {t("comments.show")}
                </button>
              </Show>
            </div>
            <ThreadView threadId={id} />
          </div>
        )}
      </Show>
    </div>
  );
}
