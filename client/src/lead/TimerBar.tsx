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

/** The timer: how much is left, and for those who lead what steers it. It is drawn anew once a second. */
export function TimerBar(props: {
  timer: Timer;
  /** The server's clock. */
  now: () => number;
  /** It has come to be seen: the clock had better be right. */
  onShown: () => void;
  /** Whether it was set while one looks on, and not before one came. */
  isNew: boolean;
  /** Has something read out. */
  onSay: (words: string) => void;
  mayLead: boolean;
  hasSound: boolean;
  onSound: (on: boolean) => void;
}): JSX.Element {
  const t = useWords();
  const attempt = useAttempt();
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
  const steer = (kind: Timer["state"]["kind"]): void =>
    void attempt((leading) => leading.steerTimer(kind));
  const remove = (): void => void attempt((leading) => leading.removeTimer());
  const isRunning = (): boolean => state() === "running";
  /** What a press on the one button does that stands there before and after it: the focus stays in it. */
  const turn = () => {
    if (isRunning()) return "timer.pause";
    return seconds() * 1000 === props.timer.length ? "timer.start" : "timer.goOn";
  };
  let bar: HTMLElement | undefined;
  createFocusReturn(() => bar);

  return (
    <Show when={!isOld()}>
      <section
        ref={(element) => (bar = element)}
        class={styles.timer}
        aria-label={t("timer.title")}
        data-state={state()}
      >
        <span class={styles.time} role="timer" aria-live="off">
          {state() === "over" ? t("timer.over") : clockFace(seconds())}
        </span>
        <Show when={state() === "paused"}>
          <span class={styles.state}>{t("timer.isPaused")}</span>
        </Show>
        <Show when={props.mayLead}>
          <Show when={state() !== "over"}>
            <IconButton label={t(turn())} onClick={() => steer(isRunning() ? "paused" : "running")}>
              <Icon of={isRunning() ? Pause : Play} />
            </IconButton>
          </Show>
          <Button
            look="quiet"
            label={t("timer.add")}
            onClick={() => void attempt((leading) => leading.extendTimer(60_000))}
          >
            {t("timer.addShort")}
          </Button>
          <IconButton
            label={t(state() === "over" ? "timer.remove" : "timer.end")}
            onClick={() => (state() === "over" ? remove() : steer("ended"))}
          >
            <Icon of={state() === "over" ? X : Square} />
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
    </Show>
  );
}
