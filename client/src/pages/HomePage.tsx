import { type JSX, Show } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { createPage } from "./create-page";
import { createBoards } from "./home/boards";
import { NewBoard } from "./home/NewBoard";
import { createTemplates } from "./home/templates";
import { YourBoards } from "./home/YourBoards";
import styles from "./HomePage.module.css";
import { PageHeader } from "./PageHeader";

/** The boards of this browser, and the ways to a new one. */
export default function HomePage(): JSX.Element {
  const t = useWords();
  createPage(() => t("home.title"));
  const boards = createBoards("used");
  const templates = createTemplates();

  const isFirstRun = () => {
    const state = boards.state();
    return state.is === "ready" && state.boards.length === 0;
  };

  return (
    <>
      <PageHeader />
      <main id="main" tabindex="-1" class={styles.page}>
        <Show when={isFirstRun()} fallback={<h1>{t("home.title")}</h1>}>
          <div>
            <h1>{t("home.welcome")}</h1>
            <p class={styles.welcome}>{t("home.welcomeText")}</p>
          </div>
        </Show>
        <section aria-labelledby="new-board">
          <h2 id="new-board" tabindex="-1" class={styles.newBoard}>
            {t("home.newBoard")}
          </h2>
          <NewBoard templates={templates} />
        </section>
        <YourBoards boards={boards} onTemplate={() => void templates.reload()} />
      </main>
    </>
  );
}
