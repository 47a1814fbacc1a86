/** A field that is on the page and can't be seen; `label` is its accessible name. */
export function makeUnseenField(label: string): HTMLTextAreaElement {
  const field = document.createElement("textarea");
  field.ariaLabel = label;
  field.tabIndex = -1;
  // In the middle, where an input method shows its choices.
  field.style.cssText = "position:fixed;inset:50% auto auto 50%;width:1px;height:1px;opacity:0";
  document.body.append(field);
  return field;
}

/**
 * Takes what is typed, in whatever way, for a field that is still being fetched. Returns what ends that: it runs `show`, which draws the
 * field and gives it the focus, and hands over the words, and the keys that were pressed behind them. Without `show` nothing came.
 * Escape ends it too: then `show` is not run any more, but `onEscape`.
 */
export function standIn(label: string, onEscape?: () => void): (show?: () => unknown) => void {
  const before = document.activeElement;
  const field = makeUnseenField(label);
  field.dataset["standIn"] = "";
  field.focus({ preventScroll: true });
  let keys: string[] = [];
  const leave = (): void => {
    const isHeld = document.activeElement === field;
    field.remove();
    // So that what comes finds it, and gives it back later.
    if (isHeld && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  field.addEventListener("input", () => void (keys = []));
  field.addEventListener("keydown", (event) => {
    const { key } = event;
    if (event.isComposing || !/^(Enter|Escape|Arrow(Up|Down))$/.test(key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (key === "Escape") {
      leave();
      onEscape?.();
    } else keys.push(key);
    // What is typed behind it is not meant for the field.
    field.readOnly = keys.includes("Enter");
  });
  return (show) => {
    if (!field.isConnected) return;
    leave();
    show?.();
    const real = document.activeElement;
    if (!show || real === before || !(real instanceof HTMLInputElement)) return;
    if (field.value) {
      real.value = field.value;
      real.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
    for (const key of keys)
      real.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  };
}
