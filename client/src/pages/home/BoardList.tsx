import { createMemo, createSignal, For, type JSX, Match, Show, Switch } from "solid-js";
import { useLanguage, useWords } from "../../i18n/WordsProvider";
import { problemOf } from "../../problem";
import { TextField } from "../../ui/TextField";
import { useToast } from "../../ui/ToastProvider";
import type { BoardAnswer } from "@resa/shared/protocol/boards";
import styles from "./BoardList.module.css";
import { BoardRow } from "./BoardRow";
import type { Boards } from "./boards";

/** The boards of this browser with a search among their titles. */
export function BoardList(props: { boards: Boards; all: readonly BoardAnswer[] }): JSX.Element {
  const t = useWords();
  const [language] = useLanguage();
  const toast = useToast();
  const [search, setSearch] = createSignal("");
  const found = createMemo(() => {
    const lower = (text: string) => text.toLocaleLowerCase(language());
    const words = lower(search()).split(/\s+/);
    return props.all.filter(({ title }) => words.every((word) => lower(title).includes(word)));
  });

  const say = (request: Promise<void>, then?: () => void) =>
    void request.then(then, (thrown) => toast({ text: t(`problem.${problemOf(thrown).code}`) }));

  const remove = ({ id, title }: BoardAnswer) =>
    say(props.boards.remove(id), () =>
      toast({
        text: t("home.removed", { title }),
        action: { label: t("app.undo"), run: () => say(props.boards.restore(id)) },
      }),
    );

  return (
    <>
      <div class={styles.search}>
        <TextField
          label={t("home.search")}
          labelHidden
          type="search"
          placeholder={t("home.search")}
          value={search()}
          onInput={setSearch}
        />
      </div>
      <p class="spoken" role="status">
        <Show when={search().trim()}>{t("home.found", { count: found().length })}</Show>
      </p>
      <Switch>
        <Match when={found().length > 0}>
          <ul class={styles.list}>
            {/* By id, so that a row being renamed outlives a fresh list. */}
            <For each={found().map(({ id }) => id)}>
              {(id) => (
                <Show when={found().find((board) => board.id === id)}>
                  {(board) => (
                    <BoardRow
                      board={board()}
                      onRename={(title) => say(props.boards.rename(id, title))}
                      onRemove={() => remove(board())}
                    />
                  )}
                </Show>
              )}
            </For>
          </ul>
        </Match>
        <Match when={found().length === 0}>
          <p class={styles.empty}>{t("home.nothingFound", { search: search().trim() })}</p>
        </Match>
      </Switch>
    </>
  );
}
