import { onCleanup } from "solid-js";
import { moveBeside, type Side } from "./place-beside";
import styles from "./tooltip.module.css";

/** How long the pointer rests before a tooltip comes, ms. Right after another one it comes at once. */
const patience = 450;
let lastHidden = 0;

/**
 * Shows a name beside an element while the pointer rests on it or the keyboard is at it; Escape hides it.
 * Only for eyes: the element carries the same name for assistive technology itself.
 */
export function addTooltip(
  element: HTMLElement,
  content: () => { text: string; keys?: string | undefined; side?: Side | undefined },
): void {
  let tip: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(): void {
    const { text, keys, side = "below" } = content();
    if (tip || !element.isConnected) return;
    tip = document.createElement("div");
    tip.className = styles["tip"] ?? "";
    tip.popover = "manual";
    tip.ariaHidden = "true";
    tip.textContent = text;
    if (keys !== undefined) {
      const cap = document.createElement("kbd");
      cap.textContent = keys;
      tip.append(cap);
    }
    document.body.append(tip);
    tip.showPopover();
    moveBeside(tip, element, side);
  }

  function hide(): void {
    clearTimeout(timer);
    if (!tip) return;
    tip.remove();
    tip = undefined;
    lastHidden = performance.now();
  }

  function wait(event: PointerEvent): void {
    if (event.pointerType === "touch") return;
    clearTimeout(timer);
    timer = setTimeout(show, performance.now() - lastHidden < 300 ? 0 : patience);
  }

  element.addEventListener("pointerenter", wait);
  element.addEventListener("pointerleave", hide);
  element.addEventListener("pointerdown", hide);
  element.addEventListener("focus", () => element.matches(":focus-visible") && show());
  element.addEventListener("blur", hide);
  element.addEventListener("keydown", (event) => event.key === "Escape" && hide());
  onCleanup(hide);
}
