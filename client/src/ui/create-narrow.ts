import { type Accessor, createSignal, onCleanup } from "solid-js";

/** Whether the window is as narrow as a phone held upright; style sheets say the same width. */
export function createNarrow(): Accessor<boolean> {
  const query = window.matchMedia("(width < 640px)");
  const [isNarrow, setNarrow] = createSignal(query.matches);
  const look = () => setNarrow(query.matches);
  query.addEventListener("change", look);
  onCleanup(() => query.removeEventListener("change", look));
  return isNarrow;
}
