import type { Id } from "@resa/shared/model/id";
import { createEffect, type JSX, onCleanup, onMount, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { useBoard } from "../../board/BoardProvider";
import { useFetch, useMoreWords, useWords } from "../../i18n/WordsProvider";
import { type Later, later } from "../../ui/Later";
import { Spinner } from "../../ui/Spinner";
import { useToast } from "../../ui/ToastProvider";
import type { BoardView } from "./board-view";
import styles from "./BoardViews.module.css";

/** What every view is told. */
interface ViewProps {
  readonly nameOf: (personId: Id) => string;
}

const views: Readonly<Record<Exclude<BoardView, "board">, Later<ViewProps>>> = {
  moments: later(() => import("../../moments/MomentsView")),
  touchpoints: later(() => import("../../touchpoints/TouchpointsView")),
  personas: later(() => import("../../personas/PersonasView")),
};

/** What is shown of the board instead of the canvas. */
export default function BoardViews(props: {
  view: BoardView;
  nameOf: (personId: Id) => string;
  /** The view can't be fetched. */
  onFail: () => void;
}): JSX.Element {
  const t = useWords();
  const toast = useToast();
  const fetchPart = useFetch();
  const hasWords = useMoreWords();
  const { history, arrived } = useBoard();
  const View = () => (props.view === "board" ? undefined : views[props.view]);

  const leave = (): void => {
    toast({ text: t("problem.offline") });
    props.onFail();
  };
  createEffect(() => {
    const fetched = View()?.fetch();
    if (fetched) fetchPart(fetched).catch(leave);
  });
  onMount(() => {
    // On the canvas this is a command among others; here there are no others.
    const onKey = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
      const isUndo = (ctrlKey || metaKey) && !altKey && key.toLowerCase() === "z";
      if (!isUndo || event.defaultPrevented || isWriting(event.target)) return;
      event.preventDefault();
      if (shiftKey) history.redo();
      else history.undo();
    };
    document.addEventListener("keydown", onKey);
    onCleanup(() => document.removeEventListener("keydown", onKey));
  });
  return (
    <div class={styles.view}>
      <Show
        when={arrived() && hasWords() && View()}
        fallback={<Spinner label={t("saved.opening")} />}
      >
        {(view) => <Dynamic component={view()} nameOf={(id: Id) => props.nameOf(id)} />}
      </Show>
    </div>
  );
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches("input:not([type=radio]), textarea, [contenteditable], dialog *");
