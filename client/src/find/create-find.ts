import { type Accessor, createSignal, lazy } from "solid-js";
import { useFetch, useWords } from "../i18n/WordsProvider";
import { standIn } from "../ui/stand-in";
import { useToast } from "../ui/ToastProvider";
import type { NoteFilter } from "./note-filter";

/** The panel of the search; it comes when it is asked for first. */
export const FindPanel = lazy(() => import("./FindPanel"));

/** What is searched by: words, a filter, or this filter to begin with. */
export type FindAt = "words" | "filter" | Partial<NoteFilter>;

/** The search of a board: closed, or open in its panel. */
export interface Find {
  /** How often it has been asked for since it was opened; 0 = closed. */
  readonly asked: Accessor<number>;
  /** What it was asked for last. */
  readonly at: Accessor<FindAt>;
  isOpen(): boolean;
  /** Opens the panel, or brings back to its field whoever is elsewhere; with the filter open when that is asked for. */
  open(at?: FindAt): void;
  /** Closes the panel and gives the focus back, to `then` if that can take it. */
  close(then?: Element | null): void;
}

/** The search of a board. */
export function createFind(): Find {
  const t = useWords();
  const toast = useToast();
  const fetchPart = useFetch();
  const [asked, setAsked] = createSignal(0);
  const [at, setAt] = createSignal<FindAt>("words");
  let before: Element | null = null;

  const open = (what: FindAt = "words"): void => {
    setAt(what);
    if (asked() === 0) before = document.activeElement;
    const show = standIn(t("board.find"));
    void fetchPart(FindPanel.preload()).then(
      () => show(() => setAsked((times) => times + 1)),
      () => {
        show();
        toast({ text: t("problem.offline") });
      },
    );
  };

  return {
    asked,
    at,
    isOpen: () => asked() > 0,
    open,
    close(then) {
      setAsked(0);
      const target = then ?? before;
      if (target instanceof HTMLElement && target.isConnected)
        target.focus({ preventScroll: true });
    },
  };
}
