import { A, useLocation, useParams } from "@solidjs/router";
import { createMemo, type JSX, Match, Show, Switch, untrack } from "solid-js";
import { BoardProvider } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";
import { Spinner } from "../ui/Spinner";
import { BoardFrame } from "./board/BoardFrame";
import { boardViews } from "./board/board-view";
import { createVisit, stageOf } from "./board/visit";
import styles from "./BoardPage.module.css";
import { BrokenPage } from "./BrokenPage";
import { createPage } from "./create-page";
import { MessagePage } from "./MessagePage";

/** One board, at its own address. */
export default function BoardPage(): JSX.Element {
  const params = useParams<{ id: string }>();
  return (
    <Show when={params.id} keyed>
      {(id) => <Visited boardId={id} />}
    </Show>
  );
}

function Visited(props: { boardId: string }): JSX.Element {
  const t = useWords();
  const location = useLocation();
  // Another board gets a page of its own.
  const visit = createVisit(untrack(() => props.boardId));
  const stage = createMemo(() => stageOf(visit()));
  const entered = () => {
    const now = visit();
    return now.state === "entered" ? now : null;
  };

  createPage(() => {
    const now = stage();
    if (now === "gone" || now === "ended" || now === "notReached" || now === "damaged")
      return t(`saved.${now}.title`);
    if (now !== "open") return t("board.title");
    const title = entered()?.board.projection.board().title || t("board.untitled");
    const view = location.query["view"];
    const shown = boardViews.find((known) => known !== "board" && known === view);
    return [shown && t(`views.${shown}`), title].filter(Boolean).join(" · ");
  });

  return (
    <Switch>
      <Match when={stage() === "opening"}>
        <main id="main" tabindex="-1" class={styles.opening}>
          <Spinner label={t("saved.opening")} />
        </main>
      </Match>
      <Match when={stage() === "open" && entered()}>
        {(entered) => (
          <BoardProvider board={entered().board}>
            <BoardFrame person={entered().person} />
          </BoardProvider>
        )}
      </Match>
      <Match when={stage() === "notReached"}>
        <Told what="notReached" />
      </Match>
      <Match when={stage() === "gone"}>
        <Told what="gone" />
      </Match>
      <Match when={stage() === "ended"}>
        <Told what="ended" />
      </Match>
      <Match when={stage() === "damaged"}>
        <Told what="damaged" />
      </Match>
      <Match when={stage() === "broken"}>
        <BrokenPage />
      </Match>
    </Switch>
  );
}

/** Why there is no board to be seen. */
function Told(props: { what: "notReached" | "gone" | "ended" | "damaged" }): JSX.Element {
  const t = useWords();
  return (
    <MessagePage title={t(`saved.${props.what}.title`)} text={t(`saved.${props.what}.text`)}>
      <A href="/">{t("app.toHome")}</A>
    </MessagePage>
  );
}
