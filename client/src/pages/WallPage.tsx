import { readWallAddress } from "@resa/shared/protocol/wall-address";
import { useLocation, useNavigate } from "@solidjs/router";
import {
  createEffect,
  createMemo,
  ErrorBoundary,
  type JSX,
  Match,
  onCleanup,
  onMount,
  Show,
  Switch,
} from "solid-js";
import { BoardProvider } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";
import { Spinner } from "../ui/Spinner";
import { createPage } from "./create-page";
import { MessagePage } from "./MessagePage";
import { createWallVisit, type WallVisit } from "./wall/create-wall-visit";
import { Wall } from "./wall/Wall";
import styles from "./WallPage.module.css";

/** A board on a big screen, where nobody types: it comes in by itself, and comes back from whatever happens. */
export default function WallPage(): JSX.Element {
  return (
    <ErrorBoundary fallback={<Broken />}>
      <Visited />
    </ErrorBoundary>
  );
}

function Visited(): JSX.Element {
  const t = useWords();
  const navigate = useNavigate();
  const location = useLocation<{ hash?: string }>();
  const { search } = location;
  const hash = location.hash || location.state?.hash || "";
  const { secret, ...manner } = readWallAddress({ search, hash });
  // Off the screen, where it could be photographed; kept for a reload.
  createEffect(() => {
    if (location.hash !== "") navigate(`/wall${search}`, { replace: true, state: { hash } });
  });
  createPage(() => t("wall.title"));

  const visit = createWallVisit({ secret, name: t("wall.title") });
  const board = createMemo(() => {
    const now = visit();
    return now.state === "open" ? now.board : null;
  });
  const closed = createMemo(() => {
    const now = visit();
    return now.state === "closed" ? now : null;
  });
  const is = (state: WallVisit["state"]): boolean => visit().state === state;

  return (
    <Switch>
      <Match when={is("opening")}>
        <main id="main" tabindex="-1" class={styles.opening}>
          <Spinner label={t("saved.opening")} />
        </main>
      </Match>
      <Match when={is("notReached")}>
        <MessagePage title={t("saved.notReached.title")} text={t("wall.tried")} />
      </Match>
      <Match when={closed()}>
        {(closed) => (
          <MessagePage title={t(`join.${closed().why}.title`)} text={t("wall.closed")} />
        )}
      </Match>
      <Match when={is("open")}>
        <Show when={board()} keyed>
          {(board) => (
            <BoardProvider board={board}>
              <Wall manner={manner} />
            </BoardProvider>
          )}
        </Show>
      </Match>
    </Switch>
  );
}

/** Whatever went wrong: nobody is there to press anything. */
function Broken(): JSX.Element {
  const t = useWords();
  onMount(() => {
    const timer = setTimeout(() => location.reload(), 60_000);
    onCleanup(() => clearTimeout(timer));
  });
  return <MessagePage title={t("app.broken.title")} text={t("wall.again")} />;
}
