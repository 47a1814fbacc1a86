import type { Timer } from "@resa/shared/model/timer";
import Bell from "lucide-solid/icons/bell";
import BellOff from "lucide-solid/icons/bell-off";
import Pause from "lucide-solid/icons/pause";
import Play from "lucide-solid/icons/play";
import Square from "lucide-solid/icons/square";
import X from "lucide-solid/icons/x";
import { createEffect, createSignal, type JSX, onCleanup, onMount, Show, untrack } from "solid-js";
import { clockFace } from "../i18n/clock-face";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { createFocusReturn } from "../ui/create-focus-return";
import { IconButton } from "../ui/IconButton";
import { chime } from "./chime";
import { createSeconds } from "./create-seconds";
import { useAttempt } from "./lead-desk";
import styles from "./Lead.module.css";
import { createTimerVoice, type TimerStands } from "./timer-voice";

/** So long it says that the time is up, ms. */
const afterglow = 60_000;

interface TimerBarProps {
  readonly timer: Timer;
  /** The server's clock. */
  readonly now: () => number;
  /** It has come to be seen: the clock had better be right. */
  readonly onShown: () => void;
  /** Whether it was set while one looks on, and not before one came. */
  readonly isNew: boolean;
  /** Has something read out. */
  readonly onSay: (words: string) => void;
  readonly mayLead: boolean;
  readonly hasSound: boolean;
  readonly onSound: (on: boolean) => void;
}

/** The timer: how much is left, and for those who lead what steers it. It is drawn anew once a second. */
export function TimerBar(props: TimerBarProps): JSX.Element {
  const t = useWords();
  const seconds = createSeconds(
    () => props.timer,
    () => props.now,
  );
  const state = (): TimerStands =>
    props.timer.state.kind === "paused" ? "paused" : seconds() > 0 ? "running" : "over";
  onMount(() => props.onShown());
  createTimerVoice({
    timer: () => props.timer,
    now: () => props.now,
    seconds,
    stands: state,
    isNew: untrack(() => props.isNew),
    t,
    say: (words) => props.onSay(words),
    onOver: () => props.hasSound && chime(),
  });

  const [isOld, setOld] = createSignal(false);
  createEffect(() => {
    setOld(false);
    if (state() !== "over") return;
    const { state: ended } = props.timer;
    const at = ended.kind === "running" ? ended.endsAt : ended.kind === "ended" ? ended.at : 0;
    const timeout = setTimeout(() => setOld(true), Math.max(0, at + afterglow - props.now()));
    onCleanup(() => clearTimeout(timeout));
  });

  return (
    <Show when={!isOld()}>
      <Bar state={state()} seconds={seconds()} {...props} />
    </Show>
  );
}

/** What is seen of it, until its time has been up for a while. */
function Bar(props: TimerBarProps & { state: TimerStands; seconds: number }): JSX.Element {
  const t = useWords();
  const attempt = useAttempt();
  const steer = (kind: Timer["state"]["kind"]): void =>
    void attempt((leading) => leading.steerTimer(kind));
  const remove = (): void => void attempt((leading) => leading.removeTimer());
  const isRunning = (): boolean => props.state === "running";
  /** What a press on the one button does that stands there before and after it: the focus stays in it. */
  const turn = () => {
    if (isRunning()) return "timer.pause";
    return props.seconds * 1000 === props.timer.length ? "timer.start" : "timer.goOn";
  };
  let bar: HTMLElement | undefined;
  createFocusReturn(() => bar);

  return (
    <section
      ref={(element) => (bar = element)}
      class={styles.timer}
      aria-label={t("timer.title")}
      data-state={props.state}
    >
      <span class={styles.time} role="timer" aria-live="off">
        {props.state === "over" ? t("timer.over") : clockFace(props.seconds)}
      </span>
      <Show when={props.state === "paused"}>
        <span class={styles.state}>{t("timer.isPaused")}</span>
      </Show>
      <Show when={props.mayLead}>
        <Show when={props.state !== "over"}>
          <Turn
            label={t(turn())}
            isRunning={isRunning()}
            onClick={() => steer(isRunning() ? "paused" : "running")}
            onGone={() => {
              const [button, next] = bar?.querySelectorAll("button") ?? [];
              if (button === document.activeElement) next?.focus();
            }}
          />
        </Show>
        <Button
          look="quiet"
          label={t("timer.add")}
          onClick={() => void attempt((leading) => leading.extendTimer(60_000))}
        >
          {t("timer.addShort")}
        </Button>
        <IconButton
          label={t(props.state === "over" ? "timer.remove" : "timer.end")}
          onClick={() => (props.state === "over" ? remove() : steer("ended"))}
        >
          <Icon of={props.state === "over" ? X : Square} />
        </IconButton>
      </Show>
      <IconButton
        label={t("timer.sound")}
        pressed={props.hasSound}
        onClick={() => props.onSound(!props.hasSound)}
      >
        <Icon of={props.hasSound ? Bell : BellOff} />
      </IconButton>
    </section>
  );
}

/** The button that goes when the time is up; the focus must not go with it. */
function Turn(props: {
  label: string;
  isRunning: boolean;
  onClick: () => void;
  onGone: () => void;
}): JSX.Element {
  onCleanup(() => props.onGone());
  return (
    <IconButton label={props.label} onClick={() => props.onClick()}>
      <Icon of={props.isRunning ? Pause : Play} />
    </IconButton>
  );
}
