import {
  createEffect,
  createMemo,
  createSignal,
  type JSX,
  on,
  onCleanup,
  onMount,
  Show,
} from "solid-js";
import { Portal } from "solid-js/web";
import { useBoard } from "../board/BoardProvider";
import { useCanvas } from "../canvas/CanvasProvider";
import { Highlights } from "../canvas/stops/Highlights";
import { titleOfStop } from "../canvas/stops/stop-title";
import StopStage from "../canvas/stops/StopStage";
import { useWords } from "../i18n/WordsProvider";
import { createNarrow } from "../ui/create-narrow";
import { SidePanel } from "../ui/SidePanel";
import { useToast } from "../ui/ToastProvider";
import { createPresenting } from "./create-presenting";
import { fillScreen, leaveScreen } from "./full-screen";
import { Glass } from "./Glass";
import { createHighlighting } from "./highlighting";
import { keepWindow, wasWindowOpen } from "./kept-window";
import { Leaving } from "./Leaving";
import { Overview } from "./Overview";
import { PresenterBar } from "./PresenterBar";
import { PresenterNotes } from "./PresenterNotes";
import styles from "./Presenting.module.css";
import { makePresentingKeys } from "./presenting-keys";
import { SecondWindow } from "./SecondWindow";
import { subjectOfTalk } from "./subject-of-talk";

/** How high the bar is, and how wide what stands beside the picture, px; see the style sheets. */
const [bar, side] = [56, 360];

/** The walk through the board as it is presented: it fills the window until one leaves. */
export function Presenting(props: {
  nameOf: (personId: string) => string;
  tools: JSX.Element;
}): JSX.Element {
  const t = useWords();
  const toast = useToast();
  const board = useBoard();
  const canvas = useCanvas();
  const presenting = createPresenting((id) => props.nameOf(id));
  const { walk, stop, over, setOver, beside, setBeside } = presenting;
  const highlighting = createHighlighting(
    () => stop()?.id,
    () => walk.rectOf(stop()?.id ?? ""),
  );
  const [isInWindow, setInWindow] = createSignal(wasWindowOpen(board.id));
  createEffect(() => keepWindow(board.id, isInWindow()));
  onCleanup(() => keepWindow(board.id, false));
  let region: HTMLElement | undefined;

  const mayRead = (): boolean => board.mayEdit() || board.feedback()?.leading.mayLead() === true;
  const readsNotes = (): boolean => beside() === "notes" && mayRead();
  const talk = createMemo(() => {
    const now = stop();
    return now && canvas.feedback() ? subjectOfTalk(now, board.projection.arrangement) : null;
  });
  const titleOf = (): string => {
    const now = stop();
    return now ? titleOfStop(now, t) : "";
  };
  const isNarrow = createNarrow();
  const cover = createMemo(() => {
    const isBeside = readsNotes() || (beside() === "comments" && talk() !== null);
    if (!isBeside) return { bottom: bar };
    return isNarrow()
      ? { bottom: bar + Math.round(innerHeight * 0.4) }
      : { bottom: bar, right: side };
  });

  const answer = makePresentingKeys({
    presenting,
    highlighting,
    fillScreen: toggleScreen,
    mayRead,
    openWindow: () => mayRead() && toggleWindow(),
  });
  const press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || !answer(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  /** Until then (ms) the full screen may end without that anybody wants to leave. */
  let forgiven = 0;
  const forgive = (): void => void (forgiven = performance.now() + 1000);
  function toggleScreen(): void {
    if (!document.fullscreenElement) return fillScreen();
    forgive();
    leaveScreen();
  }
  function toggleWindow(): void {
    // A browser ends the full screen before it opens a window.
    forgive();
    setInWindow(!isInWindow());
  }
  const onScreen = (): void => {
    // Escape takes the browser out of the full screen, and is told to nobody.
    if (!document.fullscreenElement && performance.now() > forgiven) presenting.leave();
  };

  onMount(() => {
    canvas.selection.set([]);
    canvas.element().inert = true;
    document.documentElement.toggleAttribute("data-presenting", true);
    document.addEventListener("keydown", press, { capture: true });
    document.addEventListener("fullscreenchange", onScreen);
    region?.focus({ preventScroll: true });
    onCleanup(() => {
      canvas.element().inert = false;
      document.documentElement.toggleAttribute("data-presenting", false);
      document.removeEventListener("keydown", press, { capture: true });
      document.removeEventListener("fullscreenchange", onScreen);
      board.presence.show({ pointer: null });
    });
  });
  // What was open over the picture is not what the next stop is about.
  createEffect(
    on(
      () => stop()?.id,
      () => over() === "leaving" || setOver("nothing"),
      { defer: true },
    ),
  );

  return (
    <section
      ref={(element) => (region = element)}
      class={styles.presenting}
      aria-label={t("walk.presentation")}
      tabindex="-1"
    >
      <Glass presenting={presenting} highlighting={highlighting} />
      <Show when={stop()}>
        {(now) => <StopStage walk={walk} stopId={now().id} cover={cover()} />}
      </Show>
      <Highlights own={highlighting.shown()} />
      <Show when={presenting.press() === "highlight"}>
        <p class={styles.how}>{t("walk.highlightHow")}</p>
      </Show>
      <Show when={readsNotes()}>
        <aside class={styles.beside} aria-label={t("walk.beside")}>
          <PresenterNotes presenting={presenting} />
        </aside>
      </Show>
      <Show when={beside() === "comments" && talk()} keyed>
        {(thing) => (
          <div class={styles.beside}>
            <SidePanel
              title={titleOf()}
              close={t("app.close")}
              onClose={() => setBeside("nothing")}
            >
              <div class={styles.talk}>{canvas.feedback()?.section(thing)}</div>
            </SidePanel>
          </div>
        )}
      </Show>
      <PresenterBar
        presenting={presenting}
        hasNotes={mayRead()}
        comments={talk() && (canvas.feedback()?.say(talk()?.id ?? "") ?? "")}
        isInWindow={isInWindow()}
        tools={props.tools}
        onWindow={toggleWindow}
        onFullScreen={toggleScreen}
      />
      <Show when={over() === "overview"}>
        <Overview presenting={presenting} />
      </Show>
      <Show when={over() === "leaving"}>
        <Leaving presenting={presenting} />
      </Show>
      <Show when={isInWindow()}>
        <SecondWindow
          presenting={presenting}
          onKey={press}
          onClose={(wasOpen) => {
            setInWindow(false);
            if (!wasOpen) toast({ text: t("walk.noWindow") });
          }}
        />
      </Show>
      <p class="spoken" role="status">
        {over() === "black" ? t("walk.isBlack") : ""}
      </p>
      <Show when={over() === "black"}>
        <Portal>
          <div class={styles.black} onPointerDown={() => setOver("nothing")} />
        </Portal>
      </Show>
    </section>
  );
}
