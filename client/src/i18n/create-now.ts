import { type Accessor, createSignal, onCleanup } from "solid-js";

/** How often it is looked at the clock, ms. */
const pace = 30_000;

/** The time (Unix ms), good enough to say how many minutes ago something was. */
export function createNow(): Accessor<number> {
  const [now, setNow] = createSignal(Date.now());
  const timer = setInterval(() => setNow(Date.now()), pace);
  onCleanup(() => clearInterval(timer));
  return now;
}
