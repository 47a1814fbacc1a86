import { createEffect, onMount } from "solid-js";
import { useWords } from "../i18n/WordsProvider";

let isFirst = true;

/**
 * What every page does once: says its name in the browser's tab, and takes the focus when somebody comes to it
 * from another page, so that a screen reader starts at its top. The page has a `<main id="main" tabindex="-1">`.
 */
export function createPage(title: () => string): void {
  const t = useWords();
  createEffect(() => {
    document.title = t("app.title", { page: title() });
  });
  onMount(() => {
    if (!isFirst && !document.querySelector("#main")?.contains(document.activeElement)) focusMain();
    isFirst = false;
  });
}

function focusMain(): void {
  document.querySelector<HTMLElement>("#main")?.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}
