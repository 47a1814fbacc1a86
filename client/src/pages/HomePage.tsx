import { A } from "@solidjs/router";
import Trash from "lucide-solid/icons/trash";
import { type JSX, Match, Switch } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { Spinner } from "../ui/Spinner";
import { createPage } from "./create-page";
import { BoardList } from "./home/BoardList";
import { type BoardsState, createBoards } from "./home/boards";
import { NewBoard } from "./home/NewBoard";
import styles from "./HomePage.module.css";
import { PageHeader } from "./PageHeader";

/** The boards of this browser, and the ways to a new one. */
export default function HomePage(): JSX.Element {
  const t = useWords();
  createPage(() => t("home.title"));
  const boards = createBoards("used");

  const failed = () => when(boards.state(), "failed");
  const ready = () => when(boards.state(), "ready");
  const isFirstRun = () => ready()?.boards.length === 0;

  return (
    <>
      <PageHeader />
      <main id="main" tabindex="-1" class={styles.page}>
        <h1 class={styles.title}>{isFirstRun() ? t("home.welcome") : t("home.title")}</h1>

        <section aria-labelledby="new-board">
          <h2 id="new-board">{t("home.newBoard")}</h2>
          <NewBoard />
        </section>

        <section aria-labelledby="your-boards">
          <div class={styles.sectionHead}>
            <h2 id="your-boards">{t("home.yourBoards")}</h2>
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
                  <Button onClick={() => void boards.reload()}>{t("app.tryAgain")}</Button>
                </div>
              )}
            </Match>
            <Match when={isFirstRun()}>
              <p class={styles.none}>{t("home.noBoards")}</p>
            </Match>
            <Match when={ready()}>
              {(state) => <BoardList boards={boards} all={state().boards} />}
            </Match>
          </Switch>
        </section>
      </main>
    </>
  );
}

/** The state, if it is this one. */
const when = <Is extends BoardsState["is"]>(state: BoardsState, is: Is) =>
  state.is === is ? (state as Extract<BoardsState, { is: Is }>) : undefined;
