import AppWindow from "lucide-solid/icons/app-window";
import ChevronLeft from "lucide-solid/icons/chevron-left";
import ChevronRight from "lucide-solid/icons/chevron-right";
import Expand from "lucide-solid/icons/expand";
import Highlighter from "lucide-solid/icons/highlighter";
import LayoutGrid from "lucide-solid/icons/layout-grid";
import MessageCircle from "lucide-solid/icons/message-circle";
import Moon from "lucide-solid/icons/moon";
import NotebookPen from "lucide-solid/icons/notebook-pen";
import { type JSX, Show, untrack } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";
import type { PresentingState } from "./create-presenting";
import styles from "./PresenterBar.module.css";

/** Under the picture: how far one has come, the way on and back, and what else helps to present. */
export function PresenterBar(props: {
  presenting: PresentingState;
  /** Whether one may read the presenter's notes. */
  hasNotes: boolean;
  /** What is said of the stop in words; null = nothing can be said of it. */
  comments: string | null;
  isInWindow: boolean;
  /** What one does who leads; stands there while others may follow. */
  tools: JSX.Element;
  onWindow: () => void;
  onFullScreen: () => void;
}): JSX.Element {
  const t = useWords();
  const of = untrack(() => props.presenting);
  const toggle = (what: "notes" | "comments"): void =>
    of.setBeside(of.beside() === what ? "nothing" : what);
  const highlights = (): boolean => of.press() === "highlight";
  const share = (): string => `${(100 * of.at()) / Math.max(1, of.count())}%`;
  return (
    <div class={styles.bar} role="toolbar" aria-label={t("walk.presentation")}>
      <div class={styles.progress} aria-hidden="true" style={{ "--share": share() }} />
      <IconButton
        label={t("walk.previous")}
        keys="←"
        tooltipSide="above"
        disabled={of.at() <= 1}
        onClick={() => of.step(-1)}
      >
        <Icon of={ChevronLeft} />
      </IconButton>
      <span class={styles.at}>{t("walk.at", { at: of.at(), count: of.count() })}</span>
      <IconButton
        label={t("walk.next")}
        keys="→"
        tooltipSide="above"
        disabled={of.at() >= of.count()}
        onClick={() => of.step(1)}
      >
        <Icon of={ChevronRight} />
      </IconButton>
      <span class={styles.space} />
      <IconButton
        label={t("walk.overview")}
        keys="O"
        tooltipSide="above"
        pressed={of.over() === "overview"}
        onClick={() => of.setOver(of.over() === "overview" ? "nothing" : "overview")}
      >
        <Icon of={LayoutGrid} />
      </IconButton>
      <Show when={props.hasNotes}>
        <IconButton
          label={t("walk.beside")}
          keys="N"
          tooltipSide="above"
          pressed={of.beside() === "notes"}
          onClick={() => toggle("notes")}
        >
          <Icon of={NotebookPen} />
        </IconButton>
        <span class={styles.wide}>
          <IconButton
            label={t("walk.window")}
            keys="W"
            tooltipSide="above"
            pressed={props.isInWindow}
            onClick={() => props.onWindow()}
          >
            <Icon of={AppWindow} />
          </IconButton>
        </span>
      </Show>
      <IconButton
        label={[t("walk.comments"), props.comments].filter(Boolean).join(", ")}
        keys="C"
        tooltipSide="above"
        pressed={of.beside() === "comments"}
        disabled={props.comments === null}
        onClick={() => toggle("comments")}
      >
        <Icon of={MessageCircle} />
      </IconButton>
      {/* In a window that has become narrow meanwhile, there must be a way to end it. */}
      <span class={highlights() ? undefined : styles.wide}>
        <IconButton
          label={t("walk.highlight")}
          keys="H"
          tooltipSide="above"
          pressed={highlights()}
          onClick={() => of.setPress(highlights() ? "next" : "highlight")}
        >
          <Icon of={Highlighter} />
        </IconButton>
      </span>
      <span class={styles.wide}>
        <IconButton
          label={t("walk.black")}
          keys="B"
          tooltipSide="above"
          onClick={() => of.setOver("black")}
        >
          <Icon of={Moon} />
        </IconButton>
        <IconButton
          label={t("walk.fullScreen")}
          keys="F"
          tooltipSide="above"
          onClick={() => props.onFullScreen()}
        >
          <Icon of={Expand} />
        </IconButton>
      </span>
      <Show when={of.isToEveryone()}>{props.tools}</Show>
      <Button onClick={() => of.leave()}>{t("walk.leave")}</Button>
    </div>
  );
}
