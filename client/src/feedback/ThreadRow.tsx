import type { Id } from "@resa/shared/model/id";
import { createMemo, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { colourOfPerson } from "../board/person-colour";
import { useWords } from "../i18n/WordsProvider";
import { Avatar } from "../ui/Avatar";
import { Icon } from "../ui/Icon";
import { titleOf } from "./anchor";
import { anchorIcon } from "./anchor-icon";
import { useTalk } from "./TalkProvider";
import styles from "./ThreadRow.module.css";
import { When } from "../i18n/When";

/** A thread in the list: what it is about, who said something last, and what. */
export function ThreadRow(props: { threadId: Id; onChoose: () => void }): JSX.Element {
  const t = useWords();
  const { projection: board } = useBoard();
  const { projection, unread, nameOf } = useTalk();
  const id = untrack(() => props.threadId);
  const thread = createMemo(() => projection.thread(id));
  const last = createMemo(() =>
    projection
      .comments(id)
      .flatMap((commentId) => projection.comment(commentId) ?? [])
      .findLast(({ deleted }) => deleted === null),
  );
  const title = createMemo(() => {
    const anchor = thread()?.anchor;
    return anchor ? titleOf(anchor, board, t) : null;
  });
  const isGone = createMemo(() => (board.changed(), title() === null));
  const count = (): number => projection.comments(id).length;

  return (
    <Show when={thread()}>
      {(thread) => (
        <button
          type="button"
          class={styles.row}
          data-unread={unread.of(id) > 0 || undefined}
          onClick={() => props.onChoose()}
        >
          <span class={styles.about}>
            <Icon of={anchorIcon[thread().anchor.kind]} size={14} />
            <bdi>{title() ?? (thread().about || t("comments.something"))}</bdi>
          </span>
          <Show when={isGone()}>
            <span class={styles.gone}>{t("comments.gone")}</span>
          </Show>
          <span class={styles.said}>
            <Avatar
              name={nameOf(last()?.by ?? thread().by)}
              colour={colourOfPerson(last()?.by ?? thread().by)}
              size={20}
            />
            <span class={styles.text} dir="auto">
              {last()?.text ?? t("comments.deleted")}
            </span>
          </span>
          <span class={styles.foot}>
            <bdi>{nameOf(last()?.by ?? thread().by)}</bdi> · <When at={last()?.at ?? thread().at} />
            <Show when={count() > 1}> · {t("comments.count", { count: count() })}</Show>
            <Show when={unread.of(id) > 0}>
              <strong class={styles.new}>{t("comments.new", { count: unread.of(id) })}</strong>
            </Show>
          </span>
        </button>
      )}
    </Show>
  );
}
