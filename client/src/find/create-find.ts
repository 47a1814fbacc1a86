import { type Accessor, createSignal, lazy, onCleanup, onMount } from "solid-js";
import { useFetch, useWords } from "../i18n/WordsProvider";
import { useToast } from "../ui/ToastProvider";

/** The panel of the search; it comes when it is asked for first. */
export const FindPanel = lazy(() => import("./FindPanel"));

/** The search of a board: closed, or open in its panel. */
export interface Find {
  /** How often it has been asked for since it was opened; 0 = closed. */
  readonly asked: Accessor<number>;
  /** Opens the panel, or brings back to its field whoever is elsewhere. */
  open(): void;
  /** Closes the panel and gives the focus back, to `then` if that can take it. */
  close(then?: Element | null): void;
}

/** Opens the search by `/` and Ctrl/Cmd+F, until its owner ends. */
export function createFind(): Find {
  const t = useWords();
  const toast = useToast();
  const fetchPart = useFetch();
  const [asked, setAsked] = createSignal(0);
  let before: Element | null = null;

  const open = (): void => {
    if (asked() === 0) before = document.activeElement;
    void fetchPart(FindPanel.preload()).then(
      () => setAsked((times) => times + 1),
      () => toast({ text: t("problem.offline") }),
    );
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || !asksToFind(event) || isTaken(event.target)) return;
    event.preventDefault();
    open();
  };
  onMount(() => document.addEventListener("keydown", onKey));
  onCleanup(() => document.removeEventListener("keydown", onKey));

  return {
    asked,
    open,
    close(then) {
      setAsked(0);
      const target = then ?? before;
      if (target instanceof HTMLElement && target.isConnected)
        target.focus({ preventScroll: true });
    },
  };
}

/** On Nordic keyboards the slash is typed with Shift. */
const asksToFind = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey ? key.toLowerCase() === "f" && !altKey && !shiftKey : key === "/" && !altKey;

/** Whether keys belong to what has the focus: a text, or a dialog. */
const isTaken = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches("input, textarea, select") ||
    target.closest("dialog, [role='menu'], [data-editing]") !== null);
