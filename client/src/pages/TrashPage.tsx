import { A } from "@solidjs/router";
import { can } from "@resa/shared/model/role";
import type { BoardAnswer } from "@resa/shared/protocol/boards";
import ArrowLeft from "lucide-solid/icons/arrow-left";
import { For, type JSX, Show } from "solid-js";
import { relativeTime } from "../i18n/relative-time";
import { useLanguage, useWords } from "../i18n/WordsProvider";
import { problemOf } from "../problem";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { Spinner } from "../ui/Spinner";
import { useToast } from "../ui/ToastProvider";
import { createPage } from "./create-page";
import { createBoards } from "./home/boards";
import { PageHeader } from "./PageHeader";
import styles from "./TrashPage.module.css";

/** The boards in the trash, and the way back for each. */
export default function TrashPage(): JSX.Element {
  const t = useWords();
  const [language] = useLanguage();
  const toast = useToast();
  createPage(() => t("home.trash"));
  const boards = createBoards("trashed");

  const list = () => {
    const state = boards.state();
    return state.is === "ready" ? state.boards : undefined;
  };
  const problem = () => {
    const state = boards.state();
    return state.is === "failed" ? state.problem : undefined;
  };
  const when = ({ removedAt }: BoardAnswer) =>
    relativeTime(language(), removedAt ?? Date.now(), Date.now()) ?? t("home.justNow");

  function restore({ id, title }: BoardAnswer): void {
    boards.restore(id).then(
      () => toast({ text: t("home.restored", { title }) }),
      (thrown) => toast({ text: t(`problem.${problemOf(thrown).code}`) }),
    );
    // The button that had the focus is gone.
    document.querySelector<HTMLElement>("#main")?.focus();
  }

  return (
    <>
      <PageHeader />
      <main id="main" tabindex="-1" class={styles.page}>
        <A href="/" class={styles.back}>
          <Icon of={ArrowLeft} size={16} />
          {t("app.toHome")}
        </A>
        <h1>{t("home.trash")}</h1>
        <p class={styles.text}>{t("home.trashText")}</p>
        <Show when={problem()}>
          {(failed) => (
            <p role="alert" class={styles.text}>
              {t(`problem.${failed().code}`)}
            </p>
          )}
        </Show>
        <Show when={list()} fallback={!problem() && <Spinner label={t("home.loading")} />}>
          {(trashed) => (
            <ul class={styles.list}>
              <For each={trashed()} fallback={<li class={styles.empty}>{t("home.trashEmpty")}</li>}>
                {(board) => (
                  <li class={styles.row}>
                    <span class={styles.title}>{board.title}</span>
                    <span class={styles.when}>{t("home.trashed", { when: when(board) })}</span>
                    <Show when={can(board.role, "board.remove")}>
                      <Button
                        label={t("home.restoreBoard", { title: board.title })}
                        onClick={() => restore(board)}
                      >
                        {t("home.restore")}
                      </Button>
                    </Show>
                  </li>
                )}
              </For>
            </ul>
          )}
        </Show>
      </main>
    </>
  );
}
