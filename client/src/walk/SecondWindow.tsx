import ChevronLeft from "lucide-solid/icons/chevron-left";
import ChevronRight from "lucide-solid/icons/chevron-right";
import { type JSX, onCleanup, onMount, Show } from "solid-js";
import { clearDelegatedEvents, DelegatedEvents, delegateEvents, Portal } from "solid-js/web";
import { useBoard } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import type { PresentingState } from "./create-presenting";
import { windowOf } from "./kept-window";
import { PresenterNotes } from "./PresenterNotes";
import styles from "./SecondWindow.module.css";

/**
 * The presenter's view in a window of its own, for a screen that the others don't see. It is drawn from here, so that it is never behind
 * the picture and needs no connection; it closes with the presentation, and with this page. When that is loaded anew it waits, and is drawn
 * on from there.
 */
export function SecondWindow(props: {
  presenting: PresentingState;
  onKey: (event: KeyboardEvent) => void;
  /** It was closed, or (false) the browser allowed none. */
  onClose: (wasOpen: boolean) => void;
}): JSX.Element {
  const t = useWords();
  // By its name one that waits is found again.
  const there = window.open("", windowOf(useBoard().id), "popup,width=560,height=640");
  onMount(() => {
    if (there === null) return props.onClose(false);
    there.addEventListener("keydown", (event) => props.onKey(event));
    there.addEventListener("pagehide", () => props.onClose(true));
    const { document: page } = there;
    // It outlives what draws it, and nobody would answer its buttons.
    const wait = (): void => {
      const said = page.createElement("p");
      said.className = styles.waits ?? "";
      said.textContent = t("walk.windowWaits");
      said.dataset["ended"] = t("lead.over");
      page.body.replaceChildren(said);
    };
    addEventListener("pagehide", wait);
    onCleanup(() => {
      removeEventListener("pagehide", wait);
      there.close();
    });
  });
  if (there !== null) dress(there.document, t("walk.beside"));
  return (
    <Show when={there}>
      {(there) => (
        <Portal mount={there().document.body}>
          <main class={styles.view} aria-label={t("walk.beside")}>
            <PresenterNotes presenting={props.presenting} isPage />
            <div class={styles.ways}>
              <Button
                disabled={props.presenting.at() <= 1}
                onClick={() => props.presenting.step(-1)}
              >
                <Icon of={ChevronLeft} />
                {t("walk.previous")}
              </Button>
              <Button
                look="primary"
                disabled={props.presenting.at() >= props.presenting.count()}
                onClick={() => props.presenting.step(1)}
              >
                {t("walk.next")}
                <Icon of={ChevronRight} />
              </Button>
            </div>
          </main>
        </Portal>
      )}
    </Show>
  );
}

/** Makes a page that is empty, or was drawn from here before, look like this one. */
function dress(page: Document, title: string): void {
  const { documentElement: root, head } = document;
  page.head.replaceChildren(page.head.querySelector("script") ?? watcher(page));
  page.body.replaceChildren();
  page.title = title;
  for (const { name, value } of root.attributes)
    if (name === "lang" || name === "data-theme") page.documentElement.setAttribute(name, value);
  for (const style of head.querySelectorAll("style, link[rel='stylesheet']"))
    page.head.append(page.importNode(style, true));
  // What Solid hears at the document it hears there too; what it heard there before went with its page.
  clearDelegatedEvents(page);
  delegateEvents([...DelegatedEvents], page);
}

/** What looks there whether this page is open, once for each window. */
function watcher(page: Document): HTMLScriptElement {
  const script = page.createElement("script");
  script.src = "/second-window.js";
  return script;
}
