import { A } from "@solidjs/router";
import Trash from "lucide-solid/icons/trash";
import { createSignal, type JSX, Match, Show, Switch } from "solid-js";
import { useWords } from "../../i18n/WordsProvider";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { Spinner } from "../../ui/Spinner";
import { TextField } from "../../ui/TextField";
import { BoardList } from "./BoardList";
import type { Boards, BoardsState } from "./boards";
import { HaveCode } from "./HaveCode";
import styles from "./YourBoards.module.css";

/** The boards of this browser, with a search among their titles and the way to the trash. */
export function YourBoards(props: {
  boards: Boards;
  /** One of them was kept as a template. */
  onTemplate: () => void;
}): JSX.Element {
  const t = useWords();
  const [search, setSearch] = createSignal("");
  const failed = () => when(props.boards.state(), "failed");
  const ready = () => when(props.boards.state(), "ready");

  return (
    <section aria-labelledby="your-boards">
      <div class={styles.head}>
        <h2 id="your-boards" tabindex="-1">
          {t("home.yourBoards")}
        </h2>
        <Show when={ready()?.boards.length}>
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
        </Show>
        <HaveCode />
        <A href="/trash" class={styles.trash}>
          <Icon of={Trash} size={16} />
          {t("home.trash")}
        </A>
      </div>
      <Switch fallback={<Spinner label={t("home.loading")} />}>
        <Match when={failed()}>
          {(state) => (
            <div class={styles.failed} role="alert">
              <p>{t(`problem.${state().problem.code}`)}</p>
              <Button onClick={() => void props.boards.reload()}>{t("app.tryAgain")}</Button>
            </div>
          )}
        </Match>
        <Match when={ready()?.boards.length === 0}>
          <p class={styles.none}>{t("home.noBoards")}</p>
        </Match>
        <Match when={ready()}>
          {(state) => (
            <BoardList
              boards={props.boards}
              all={state().boards}
              search={search().trim()}
              onTemplate={() => props.onTemplate()}
            />
          )}
        </Match>
      </Switch>
    </section>
  );
}

/** The state, if it is this one. */
const when = <Is extends BoardsState["is"]>(state: BoardsState, is: Is) =>
  state.is === is ? (state as Extract<BoardsState, { is: Is }>) : undefined;
