import { type Accessor, createSignal, onCleanup } from "solid-js";

/** How often it is looked at the clock, ms. */
const pace = 30_000;

const [now, setNow] = createSignal(Date.now());
let watchers = 0;
let timer: ReturnType<typeof setInterval> | undefined;

/** The time (Unix ms), good enough to say how many minutes ago something was. One clock serves all who look at it. */
export function createNow(): Accessor<number> {
  watchers += 1;
  if (watchers === 1) {
    setNow(Date.now());
    timer = setInterval(() => setNow(Date.now()), pace);
  }
  onCleanup(() => {
    watchers -= 1;
    if (watchers === 0) clearInterval(timer);
  });
  return now;
}
