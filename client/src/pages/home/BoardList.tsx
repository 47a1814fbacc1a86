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

/** The boards whose titles have every word that is searched for: first those that one leads, then those that others have shared. */
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
  const led = () => found().filter(({ role }) => role === "facilitator");
  const shared = () => found().filter(({ role }) => role !== "facilitator");

  const say = (request: Promise<void>, then?: () => void) =>
    void request.then(then, (thrown) => toast({ text: t(`problem.${problemOf(thrown).code}`) }));
  // The row that had the focus is gone.
  const focusHead = () => document.querySelector<HTMLElement>("#your-boards")?.focus();

  function remove({ id, title }: BoardAnswer): void {
    say(props.boards.remove(id), () =>
      toast({
        text: t("home.removed", { title }),
        action: { label: t("app.undo"), run: () => say(props.boards.restore(id)) },
      }),
    );
    focusHead();
  }

  function leave({ id, title }: BoardAnswer): void {
    say(props.boards.leave(id), () => toast({ text: t("home.left", { title }) }));
    focusHead();
  }

  const keep = (board: BoardAnswer): void =>
    void SaveTemplate.fetch().then(
      () => setSource(board),
      () => toast({ text: t("problem.offline") }),
    );

  const rows = (boards: () => readonly BoardAnswer[], heading: string): JSX.Element => (
    <Show when={boards().length > 0}>
      <Show when={shared().length > 0}>
        <h3 class={styles.heading}>{heading}</h3>
      </Show>
      <ul class={styles.list} aria-label={heading}>
        {/* By id, so that a row being renamed outlives a fresh list. */}
        <For each={boards().map(({ id }) => id)}>
          {(id) => (
            <Show when={boards().find((board) => board.id === id)}>
              {(board) => (
                <BoardRow
                  board={board()}
                  onRename={(title) => say(props.boards.rename(id, title))}
                  onKeep={() => keep(board())}
                  onRemove={() => remove(board())}
                  onLeave={() => leave(board())}
                />
              )}
            </Show>
          )}
        </For>
      </ul>
    </Show>
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
        {rows(led, t("home.led"))}
        {rows(shared, t("home.shared"))}
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
