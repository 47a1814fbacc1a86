import { Route, Router } from "@solidjs/router";
import { type Component, ErrorBoundary, type JSX, lazy, Suspense } from "solid-js";
import { type Spoken, useFetch, useWords, WordsProvider } from "./i18n/WordsProvider";
import { askEarly } from "./pages/board/questions";
import { BrokenPage } from "./pages/BrokenPage";
import { ToastProvider } from "./ui/ToastProvider";
import styles from "./App.module.css";

// Each page is a file of its own: home must not carry the board's Yjs, nor a board the words of the others.
const HomePage = withWords(() => import("./pages/HomePage"));
const TrashPage = withWords(() => import("./pages/TrashPage"));
const JoinPage = withWords(() => import("./pages/JoinPage"));
const WallPage = withWords(() => import("./pages/WallPage"));
const BoardPage = lazy(() => import("./pages/BoardPage"));
const NotFoundPage = lazy(() => import("./pages/NotFoundPage"));

/** Begins to fetch what an address shows, while the words are still on their way. What fails is asked for again when it is drawn. */
export function fetchPage(pathname: string): void {
  const boardId = /^\/board\/([^/]+)\/?$/.exec(pathname)?.[1];
  if (boardId === undefined) return;
  askEarly(decodeURIComponent(boardId));
  BoardPage.preload().catch(() => undefined);
}

/** All of Resa in one browser tab. */
export function App(props: { spoken: Spoken }): JSX.Element {
  return (
    <WordsProvider initial={props.spoken}>
      <Router root={Frame}>
        <Route path="/" component={HomePage} />
        <Route path="/trash" component={TrashPage} />
        <Route path="/join" component={JoinPage} />
        <Route path="/wall" component={WallPage} />
        <Route path="/board/:id" component={BoardPage} />
        <Route path="*" component={NotFoundPage} />
      </Router>
    </WordsProvider>
  );
}

/** What stands around every page. Every page has a landmark `<main id="main" tabindex="-1">`. */
function Frame(props: { children?: JSX.Element }): JSX.Element {
  const t = useWords();
  return (
    <ToastProvider label={t("app.notices")} close={t("app.close")}>
      <a class={styles.skip} href="#main">
        {t("app.skip")}
      </a>
      <ErrorBoundary fallback={<BrokenPage />}>
        <Suspense>{props.children}</Suspense>
      </ErrorBoundary>
    </ToastProvider>
  );
}

/** A page that comes together with the words that are not in every first load. */
function withWords(load: () => Promise<{ readonly default: Component }>): Component {
  return () => {
    const fetchPart = useFetch();
    const Page = lazy(() => fetchPart(load()));
    return <Page />;
  };
}
