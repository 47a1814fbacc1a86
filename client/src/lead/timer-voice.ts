import { leftOf, type Timer } from "@resa/shared/model/timer";
import { type Accessor, createEffect, createMemo, on, untrack } from "solid-js";
import type { Translate } from "../i18n/translate";
import { timeWords } from "./time-words";

/** What a timer does at the moment; "over": its time is up. */
export type TimerStands = "running" | "paused" | "over";

interface Heard {
  readonly timer: Accessor<Timer>;
  /** The server's clock. */
  readonly now: Accessor<() => number>;
  /** The whole seconds that are left. */
  readonly seconds: Accessor<number>;
  readonly stands: Accessor<TimerStands>;
  /** Whether it was set while one looks on, and not before one came. */
  readonly isNew: boolean;
  readonly t: Translate;
  say(this: void, words: string): void;
  /** Its time is up now. */
  onOver(this: void): void;
}

/** Says once what happens to a timer: that it was set or runs, that a minute is left, and that its time is up. */
export function createTimerVoice({ timer, now, seconds, isNew, t, say, onOver, ...heard }: Heard) {
  const stands = createMemo(heard.stands);
  // When it began, or what it was set to while it waits: the same for as long as it is only paused, made longer or counted.
  const begun = createMemo(() => {
    const { length, state } = timer();
    if (state.kind === "running") return state.endsAt - length;
    return state.kind === "paused" && state.left === length ? length : null;
  });
  // Anew at each second; when the timer is set anew, the seconds are a moment behind it.
  const left = (): number => (seconds(), Math.ceil(leftOf(timer(), now()()) / 1000));

  createEffect(
    on([stands, begun], ([is, from], before) => {
      if (is === "over") {
        if (before === undefined || before[0] === "over") return;
        say(untrack(() => t("timer.ended")));
        onOver();
      } else if (before !== undefined || isNew) {
        // One that has just come has all its time; what the server's clock says may not be known yet.
        const length = (): number => (before ? left() : Math.ceil(timer().length / 1000));
        const time = (): string => timeWords(length(), t);
        if (is === "running") say(untrack(() => t("timer.started", { time: time() })));
        else if (from !== null) say(untrack(() => t("timer.isSet", { time: time() })));
      }
    }),
  );
  createEffect(
    on([left, begun], ([left, from], before) => {
      // One that was set anew has said how long it is.
      if (!before || before[1] !== from || untrack(stands) !== "running") return;
      // A page that nobody looks at is called less often than once a second.
      if (before[0] > 60 && left <= 60) say(untrack(() => t("timer.lastMinute")));
    }),
  );
}
