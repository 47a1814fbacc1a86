import type { BoardAnswer } from "@resa/shared/protocol/boards";
import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import { useLanguage, useWords } from "../../i18n/WordsProvider";
import { problemOf } from "../../problem";
import { later } from "../../ui/Later";
import { useToast } from "../../ui/ToastProvider";
import styles from "./BoardList.module.css";
import { BoardRow } from "./BoardRow";
import type { Boards } from "./boards";
import { findBoards } from "./find-boards";

const SaveTemplate = later(() => import("../templates/SaveTemplate"));

/** The boards whose titles have every word that is searched for. */
export function BoardList(props: {
  boards: Boards;
  all: readonly BoardAnswer[];
  search: string;
  /** One of them was kept as a template. */
  onTemplate: () => void;
}): JSX.Element {
  const t = useWords();
  const [language] = useLanguage();
  const toast = useToast();
  const [source, setSource] = createSignal<BoardAnswer | null>(null);
  const found = createMemo(() => findBoards(props.all, props.search, language()));

  const say = (request: Promise<void>, then?: () => void) =>
    void request.then(then, (thrown) => toast({ text: t(`problem.${problemOf(thrown).code}`) }));

  function remove({ id, title }: BoardAnswer): void {
    say(props.boards.remove(id), () =>
      toast({
        text: t("home.removed", { title }),
        action: { label: t("app.undo"), run: () => say(props.boards.restore(id)) },
      }),
    );
    // The row that had the focus is gone.
    document.querySelector<HTMLElement>("#your-boards")?.focus();
  }

  const keep = (board: BoardAnswer): void =>
    void SaveTemplate.fetch().then(
      () => setSource(board),
      () => toast({ text: t("problem.offline") }),
    );

  return (
    <>
      <p class="spoken" role="status">
        <Show when={props.search}>{t("home.found", { count: found().length })}</Show>
      </p>
      <Show
        when={found().length > 0}
        fallback={<p class={styles.empty}>{t("home.nothingFound", { search: props.search })}</p>}
      >
        <ul class={styles.list}>
          {/* By id, so that a row being renamed outlives a fresh list. */}
          <For each={found().map(({ id }) => id)}>
            {(id) => (
              <Show when={found().find((board) => board.id === id)}>
                {(board) => (
                  <BoardRow
                    board={board()}
                    onRename={(title) => say(props.boards.rename(id, title))}
                    onKeep={() => keep(board())}
                    onRemove={() => remove(board())}
                  />
                )}
              </Show>
            )}
          </For>
        </ul>
      </Show>
      <Show when={source()}>
        {(board) => (
          <SaveTemplate
            board={board()}
            onKept={() => props.onTemplate()}
            onClose={() => setSource(null)}
          />
        )}
      </Show>
    </>
  );
}
