import { createEffect, createSignal, type JSX, onCleanup, Show } from "solid-js";
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
  const clock = makeClock(async () => (await leadingApi.clock()).now);
  const [now, setNow] = createSignal(clock.now, { equals: false });
  const [hasSound, setSound] = createSignal(readKept(soundKey) === "on");
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
            mayLead={props.leading.mayLead()}
            hasSound={hasSound()}
            onSound={(on) => {
              setSound(on);
              keep(soundKey, on ? "on" : "off");
            }}
          />
        )}
      </Show>
    </div>
  );
}
