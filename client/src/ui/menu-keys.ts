/**
 * Moves the focus among the enabled items of a menu as a key asks: arrows (round the ends), Home, End, or the
 * first letter of a label; `first` for opening. False when the key means nothing here.
 */
export function moveFocus(menu: HTMLElement, key: string): boolean {
  const items = [...menu.querySelectorAll<HTMLButtonElement>("[role^=menuitem]:enabled")];
  const at = items.findIndex((item) => item === document.activeElement);
  const target = targetOf(items, at, key);
  target?.focus();
  return target !== undefined;
}

function targetOf(items: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  switch (key) {
    case "first":
    case "Home":
      return items[0];
    case "End":
      return items.at(-1);
    case "ArrowDown":
      return items[(at + 1) % items.length];
    case "ArrowUp":
      return items.at(at <= 0 ? -1 : at - 1);
  }
  if (key.length !== 1 || key === " ") return undefined;
  const letter = key.toLocaleLowerCase();
  const fromNext = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return fromNext.find((item) => item.textContent.trim().toLocaleLowerCase().startsWith(letter));
}
