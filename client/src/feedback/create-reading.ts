import { type Accessor, createEffect, createSignal, onCleanup, onMount } from "solid-js";

/** So long something stands before eyes until it has been read, ms. */
const glance = 700;

/** Calls `onRead` when the end of something that has news has been in view for a moment, in a window that somebody looks at. */
export function createReading(
  end: () => Element | undefined,
  hasNews: Accessor<boolean>,
  onRead: () => void,
): void {
  const [isSeen, setSeen] = createSignal(false);
  onMount(() => {
    const element = end();
    if (!element) return;
    let isInView = false;
    const look = (): void => void setSeen(isInView && document.visibilityState === "visible");
    const observer = new IntersectionObserver(([entry]) => {
      isInView = entry?.isIntersecting ?? false;
      look();
    });
    observer.observe(element);
    document.addEventListener("visibilitychange", look);
    onCleanup(() => {
      observer.disconnect();
      document.removeEventListener("visibilitychange", look);
    });
  });
  createEffect(() => {
    if (!isSeen() || !hasNews()) return;
    const timer = setTimeout(onRead, glance);
    onCleanup(() => clearTimeout(timer));
  });
}
