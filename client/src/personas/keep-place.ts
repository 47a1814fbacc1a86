/** Keeps the focus on a button that its own action moves elsewhere in the page. */
export function createPlaceKeeper() {
  let around: HTMLElement | undefined;
  return {
    /** For the `ref` of what holds the button. */
    ref(this: void, element: HTMLElement): void {
      around = element;
    },
    keep(this: void, move: () => void): void {
      move();
      around?.querySelector("button")?.focus();
    },
  };
}
