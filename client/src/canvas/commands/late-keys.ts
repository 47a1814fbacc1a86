/**
 * A key that waited goes to the field that stands in for one still being fetched (`ui/stand-in.ts`), as the browser would have typed it
 * there. True = there is such a field, and it has the focus.
 */
export function pressLate({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement) || !("standIn" in field.dataset)) return false;
  const isFree = field.dispatchEvent(new KeyboardEvent("keydown", { key, cancelable: true }));
  if (!isFree || field.readOnly || ctrlKey || metaKey) return true;
  if (key === "Backspace") field.value = field.value.slice(0, -1);
  else if (key.length === 1) field.value += key;
  field.dispatchEvent(new Event("input"));
  return true;
}
