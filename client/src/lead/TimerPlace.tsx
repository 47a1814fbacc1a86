import { createEffect, createSignal, type JSX, onCleanup, onMount, Show, untrack } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import type { Leading } from "../board/leading";
import { makeClock } from "../board/clock";
import { leadingApi } from "../leading-api";
import { keep, readKept } from "../kept";
import { useLeadDesk } from "./lead-desk";
import styles from "./Lead.module.css";
import { TimerBar } from "./TimerBar";
import { TimerSetter } from "./TimerSetter";

const soundKey = "resa.timerSound";

/** Where the timer stands, and where it is set: in the middle at the foot of the board. */
export function TimerPlace(props: { leading: Leading }): JSX.Element {
  const desk = useLeadDesk();
  const { feedback } = useBoard();
  const clock = makeClock(async () => (await leadingApi.clock()).now);
  const [now, setNow] = createSignal(clock.now, { equals: false });
  const [hasSound, setSound] = createSignal(readKept(soundKey) === "on");
  const [said, say] = createSignal<{ readonly words: string } | null>(null);
  let isDrawn = false;
  onMount(() => (isDrawn = true));
  /** Whether what comes now has just happened. */
  const looksOn = (): boolean => isDrawn && feedback()?.arrived() === true;
  const sync = (): void => void clock.sync().then(() => setNow(() => clock.now));
  // A computer that slept, or was set otherwise, counts on from a wrong time.
  const onVisible = (): void => {
    if (!document.hidden && props.leading.timer()) sync();
  };
  document.addEventListener("visibilitychange", onVisible);
  onCleanup(() => document.removeEventListener("visibilitychange", onVisible));

  // What is told in passing doesn't cover it.
  createEffect(() => {
    if (!props.leading.timer()) return;
    document.documentElement.toggleAttribute("data-timed", true);
    onCleanup(() => document.documentElement.toggleAttribute("data-timed", false));
  });

  return (
    <div class={styles.foot}>
      <Show when={desk.isSetting() && props.leading.mayLead()}>
        <TimerSetter onClose={() => desk.set(false)} />
      </Show>
      <Show when={props.leading.timer()}>
        {(timer) => (
          <TimerBar
            timer={timer()}
            now={now()}
            onShown={sync}
            isNew={untrack(looksOn)}
            onSay={(words) => say({ words })}
            mayLead={props.leading.mayLead()}
            hasSound={hasSound()}
            onSound={(on) => {
              setSound(on);
              keep(soundKey, on ? "on" : "off");
            }}
          />
        )}
      </Show>
      {/* It stands there before anything is said: what comes together with its words is not always read out; nor are the same words, unless they come anew. */}
      <p class="spoken" role="status">
        <Show when={said()} keyed>
          {({ words }) => <span>{words}</span>}
        </Show>
      </p>
    </div>
  );
}
