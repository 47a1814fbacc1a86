/** Puts the focus on the first field of the inspector; does nothing where none is open. */
export function focusInspector(): void {
  const fields = document.querySelector("[data-inspector] [data-fields]");
  fields?.querySelector<HTMLElement>("textarea, button:enabled")?.focus();
}
