import type { Id } from "@resa/shared/model/id";
import MessageCircle from "lucide-solid/icons/message-circle";
import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import styles from "./CommentsPanel.module.css";
import { useTalk } from "./TalkProvider";
import { firstOf, passes, type ThreadFilter, threadFilters } from "./thread-filter";
import { ThreadRow } from "./ThreadRow";

/** So many more are listed at a time. */
const page = 50;

/** All threads that pass a filter; where something was said last comes first. */
export function ThreadList(props: {
  filter: ThreadFilter;
  onFilter: (filter: ThreadFilter) => void;
  onChoose: (threadId: Id) => void;
}): JSX.Element {
  const t = useWords();
  const { projection: board } = useBoard();
  const { projection, arrived, mayGive, me } = useTalk();
  const [most, setMost] = createSignal(page);
  const found = createMemo(() => {
    const parts = { projection, board, me: me() };
    return firstOf(projection.threads(), most(), (id) => passes(props.filter, id, parts));
  });

  return (
    <div class={styles.scroll}>
      <div class={styles.filter} role="group" aria-label={t("comments.filter.label")}>
        <For each={threadFilters}>
          {(filter) => (
            <button
              type="button"
              class={styles.chip}
              aria-pressed={filter === props.filter}
              onClick={() => {
                setMost(page);
                props.onFilter(filter);
              }}
            >
              {t(`comments.filter.${filter}`)}
            </button>
          )}
        </For>
      </div>
      <Show
        when={found().ids.length > 0}
        fallback={
          <Show when={arrived()}>
            <div class={styles.none}>
              <Icon of={MessageCircle} size={24} />
              <p>{t(`comments.none.${props.filter}`)}</p>
              <Show when={props.filter === "open" && mayGive()}>
                <p>{t("comments.how")}</p>
              </Show>
            </div>
          </Show>
        }
      >
        <ul>
          <For each={found().ids}>
            {(id) => (
              <li>
                <ThreadRow threadId={id} onChoose={() => props.onChoose(id)} />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={found().hasMore}>
        <div class={styles.more}>
          <Button onClick={() => setMost(most() + page)}>{t("comments.showMore")}</Button>
        </div>
      </Show>
    </div>
  );
}
