import { leftOf, type Timer } from "@resa/shared/model/timer";
import { type Accessor, createEffect, createSignal, onCleanup, untrack } from "solid-js";

/**
 * The whole seconds that a timer has left, rounded up. It changes as each second ends, by the server's clock, and so at the same moment
 * for all; between two of them nothing happens.
 */
export function createSeconds(
  timer: Accessor<Timer>,
  now: Accessor<() => number>,
): Accessor<number> {
  const secondsOf = (): number => Math.ceil(leftOf(timer(), now()()) / 1000);
  const [seconds, setSeconds] = createSignal(untrack(secondsOf));
  createEffect(() => {
    const [current, clock] = [timer(), now()];
    let timeout: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      const left = leftOf(current, clock());
      const whole = Math.ceil(left / 1000);
      setSeconds(whole);
      if (current.state.kind === "running" && left > 0)
        timeout = setTimeout(look, left - (whole - 1) * 1000);
    };
    look();
    onCleanup(() => clearTimeout(timeout));
  });
  return seconds;
}
