import { type Accessor, createSignal, onCleanup } from "solid-js";

/** Now, Unix ms, told anew each second. */
export function createClock(): Accessor<number> {
  const [now, setNow] = createSignal(Date.now());
  const timer = setInterval(() => setNow(Date.now()), 1000);
  onCleanup(() => clearInterval(timer));
  return now;
}
